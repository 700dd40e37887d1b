/**
 * What the game says, in three languages: messages from {@code i18n/}, and quantities written out with their units.
 *
 * <p>This package must not know the model, the talks or any screen: it is given keys, strings and numbers.
 */
package org.plenary.core.text;
