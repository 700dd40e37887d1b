/**
 * Promised against delivered.
 *
 * <p>Shows view models of {@code present}; it must not know how a rule works.
 */
package org.plenary.desktop.screen.stocktake;
