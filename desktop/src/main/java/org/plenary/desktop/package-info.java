/**
 * The window: launcher, application, settings, folders and the crash file.
 *
 * <p>Apart from {@link org.plenary.desktop.Launcher}, which wires everything, this package must not know any
 * particular screen.
 */
package org.plenary.desktop;
