/**
 * What a delegation reads before the talks: headlines and its dossier.
 *
 * <p>Shows view models of {@code present}; it must not know how a rule works.
 */
package org.plenary.desktop.screen.briefing;
