package org.plenary.core.negotiator;

import org.plenary.core.talks.Command;

/** A command and why it was given. */
public record Reasoned(Command command, Reason reason) {}
