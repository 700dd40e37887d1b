package org.plenary.core.world;

/**
 * What a flow was caused by.
 *
 * @param id the dynamic's id in the catalogue, or the id of one of the engine's own rules ({@code range},
 *     {@code implementation}, {@code political-capital})
 * @param dynamic the rule; null for {@code range}
 */
public record Cause(String id, Dynamic dynamic) {}
