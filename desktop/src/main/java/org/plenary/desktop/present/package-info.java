/**
 * State to view models: what a screen shows, as plain records and text, and the session that a screen plays through.
 *
 * <p>Must not know libGDX: everything here is tested without a window.
 */
package org.plenary.desktop.present;
