/**
 * The words of the negotiation: blocs, sectors, pledges, offers, articles, agreements, levers, and the scenario that
 * holds them. Records and their invariants; nothing here changes, draws or decides.
 *
 * <p>Must not know any other package of Plenary. Blocs are data: a bloc is its index in {@link
 * org.plenary.core.model.Scenario#blocs()} wherever numbers are counted, and its three-letter code wherever people or
 * files name it.
 */
package org.plenary.core.model;
