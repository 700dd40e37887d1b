package org.plenary.core.world;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * An exact 64-bit hash of a state: every number by its bits, in a fixed order. The mixing step is that of SplitMix64,
 * so the same state has the same hash on any machine.
 */
public final class StateHash {
    private long hash = 0x9e3779b97f4a7c15L;

    /** Adds a whole number. */
    public StateHash add(long value) {
        long z = hash ^ value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        hash = (z ^ (z >>> 31)) + 0x9e3779b97f4a7c15L;
        return this;
    }

    /** Adds the bits of a number; the two zeros count as one. */
    public StateHash add(double value) {
        return add(Double.doubleToLongBits(value + 0.0));
    }

    /** Adds a text. */
    public StateHash add(String text) {
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
        return this;
    }

    /**
     * Adds a value made of records, enums, lists, strings, numbers, booleans and nulls, component by component in the
     * order of their declaration.
     *
     * @throws IllegalArgumentException if it holds anything else
     */
    public StateHash addValue(Object value) {
        if (value == null) {
            return add(-1);
        } else if (value instanceof Enum<?> constant) {
            return add(constant.ordinal());
        } else if (value instanceof String text) {
            return add(text);
        } else if (value instanceof Double number) {
            return add(number.doubleValue());
        } else if (value instanceof Integer number) {
            return add(number.longValue());
        } else if (value instanceof Long number) {
            return add(number.longValue());
        } else if (value instanceof Boolean flag) {
            return add(flag ? 1 : 0);
        } else if (value instanceof List<?> list) {
            add(list.size());
            list.forEach(this::addValue);
            return this;
        } else if (value instanceof Record) {
            add(value.getClass().getSimpleName());
            for (Method component : COMPONENTS.get(value.getClass())) {
                try {
                    addValue(component.invoke(value));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalArgumentException("%s cannot be hashed".formatted(component), e);
                }
            }
            return this;
        }
        throw new IllegalArgumentException("a %s cannot be hashed".formatted(value.getClass().getName()));
    }

    private static final ClassValue<Method[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Method[] accessors = new Method[components.length];
            for (int i = 0; i < components.length; i++) {
                accessors[i] = components[i].getAccessor();
            }
            return accessors;
        }
    };

    /** The hash of all that was added, as 16 hexadecimal digits. */
    public String hex() {
        return "%016x".formatted(hash);
    }

    /** The hash of all that was added. */
    public long value() {
        return hash;
    }
}
