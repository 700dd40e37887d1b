package org.plenary.core.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a scenario says of one dynamic: whether it runs, and the parameters that differ from its defaults.
 */
public record DynamicSetting(boolean enabled, Map<String, Double> parameters) {
    public DynamicSetting {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** On, with the defaults. */
    public static final DynamicSetting DEFAULT = new DynamicSetting(true, Map.of());
}
