/**
 * The plenary: the hall with its placards, the presidency's text, what each bloc says to it, and how it ends.
 *
 * <p>Must not know the rules: it shows view models and sends commands; what is refused, the refusal explains.
 */
package org.plenary.desktop.screen.plenary;
