/**
 * Stocks, flows and the ledger of causes. All that changes is a {@link org.plenary.core.world.Stock}: a column of
 * numbers with a name, a unit, a range and a meaning. A {@link org.plenary.core.world.Dynamic} reads the world as it
 * was at the start of the year and posts flows; {@link org.plenary.core.world.Model#year} adds them up. Nothing else
 * writes a stock, so every number can say why it changed.
 *
 * <p>The climate's stocks are named by {@link org.plenary.core.climate.ClimateStock} and sit first in the layout.
 *
 * <p>Must not know any particular dynamic, nor the talks: what happens in the talks reaches dynamics as an {@link
 * org.plenary.core.world.Occasion}.
 */
package org.plenary.core.world;
