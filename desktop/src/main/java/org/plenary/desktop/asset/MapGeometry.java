package org.plenary.desktop.asset;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.math.EarClippingTriangulator;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outlines of the world in the Equal Earth projection, cut into triangles, with the bloc each belongs to. Lengths
 * are in radii of the globe; the map's lower left corner is at (0, 0).
 */
public final class MapGeometry {
    private static final Gson GSON = new Gson();
    private static final double SOUTH = -56.5;
    private static final double NORTH = 84;

    /**
     * A closed outline.
     *
     * @param bloc it belongs to, or null
     * @param ring x and y in turn
     * @param triangles x and y of three corners each, in turn
     */
    public record Outline(String bloc, float[] ring, float[] triangles) {}

    /** A point that is too small for an outline, and its bloc. */
    public record Island(String bloc, float x, float y) {}

    /** Where a bloc's mark stands. */
    public record Anchor(float x, float y) {}

    /**
     * Lines between land and sea, or between two blocs; inside a bloc there are none.
     *
     * @param blocs on its two sides; the second is null at the sea
     */
    public record Edge(String[] blocs, float x0, float y0, float x1, float y1) {}

    private final List<Outline> outlines = new ArrayList<>();
    private final List<Island> islands = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final SortedMap<String, Anchor> anchors = new TreeMap<>();
    private final List<float[]> graticule = new ArrayList<>();
    private final SortedMap<String, String> countries = new TreeMap<>();

    /** The land of {@code all}, of blocs under other names. */
    private MapGeometry(MapGeometry all, Map<String, String> names) {
        all.outlines.forEach(o -> outlines.add(new Outline(name(names, o.bloc), o.ring, o.triangles)));
        all.islands.stream().filter(i -> names.containsKey(i.bloc)).forEach(i -> islands.add(new Island(names.get(i.bloc), i.x, i.y)));
        for (Edge edge : all.edges) {
            String[] sides = {name(names, edge.blocs[0]), name(names, edge.blocs[1])};
            boolean coast = edge.blocs[1] == null;
            if (coast || sides[0] == null || !sides[0].equals(sides[1])) {
                edges.add(new Edge(sides, edge.x0, edge.y0, edge.x1, edge.y1));
            }
        }
        names.forEach((from, to) -> anchors.putIfAbsent(to, all.anchors.get(from)));
        names.forEach((from, to) -> countries.putIfAbsent(to, all.countries.get(from)));
        graticule.addAll(all.graticule);
    }

    private static String name(Map<String, String> names, String bloc) {
        return bloc == null ? null : names.get(bloc);
    }

    private MapGeometry(JsonObject world, JsonObject blocs) {
        Map<String, String> members = new HashMap<>();
        for (Map.Entry<String, JsonElement> entry : blocs.getAsJsonObject("blocs").entrySet()) {
            JsonObject bloc = entry.getValue().getAsJsonObject();
            JsonArray mark = bloc.getAsJsonArray("mark");
            anchors.put(entry.getKey(), new Anchor(px(mark), py(mark)));
            bloc.getAsJsonArray("outlines").forEach(key -> members.put(key.getAsString(), entry.getKey()));
            countries.put(entry.getKey(), bloc.getAsJsonArray("outlines").get(0).getAsString());
        }
        for (JsonElement element : blocs.getAsJsonArray("islands")) {
            JsonObject island = element.getAsJsonObject();
            JsonArray at = island.getAsJsonArray("at");
            islands.add(new Island(island.get("bloc").getAsString(), px(at), py(at)));
        }
        Map<List<Float>, String[]> borders = new LinkedHashMap<>();
        for (JsonElement element : world.getAsJsonArray("countries")) {
            JsonObject country = element.getAsJsonObject();
            JsonElement code = country.get("iso3");
            String key = code == null || code.isJsonNull() ? country.get("name").getAsString() : code.getAsString();
            String bloc = members.get(key);
            for (JsonElement ring : country.getAsJsonArray("rings")) {
                float[] degrees = uncrossed(open(GSON.fromJson(ring, float[].class)));
                float[] projected = project(degrees);
                outlines.add(new Outline(bloc, projected, triangles(projected)));
                borders(borders, degrees, projected, bloc);
            }
        }
        borders.forEach((ends, sides) -> {
            boolean inside = sides[1] != null && sides[0].equals(sides[1]);
            if (!inside) {
                edges.add(new Edge(sides, ends.get(0), ends.get(1), ends.get(2), ends.get(3)));
            }
        });
        graticule();
    }

    private static float px(JsonArray at) {
        return x(at.get(0).getAsDouble(), at.get(1).getAsDouble());
    }

    private static float py(JsonArray at) {
        return y(at.get(1).getAsDouble());
    }

    /** The eastward coordinate of a point given in degrees. */
    public static float x(double longitude, double latitude) {
        return (float) (EqualEarth.x(longitude, latitude) - EqualEarth.x(-180, 0));
    }

    /** The northward coordinate of a point given in degrees. */
    public static float y(double latitude) {
        return (float) (EqualEarth.y(latitude) - EqualEarth.y(SOUTH));
    }

    /** A ring without its first point said again at the end, which the triangulator stumbles over. */
    private static float[] open(float[] ring) {
        int last = ring.length - 2;
        boolean closed = ring[0] == ring[last] && ring[1] == ring[last + 1];
        return closed ? Arrays.copyOf(ring, last) : ring;
    }

    /**
     * The same ring with its small loops turned around: the outlines were simplified, and here and there a coast
     * crosses itself, which has no inside to cut into triangles.
     */
    private static float[] uncrossed(float[] ring) {
        int points = ring.length / 2;
        boolean crossing = true;
        for (int round = 0; crossing && round < 50; round++) {
            crossing = false;
            for (int i = 0; i < points; i++) {
                for (int j = i + 2; j < points; j++) {
                    if (crosses(ring, i, j)) {
                        reverse(ring, i + 1, j);
                        crossing = true;
                    }
                }
            }
        }
        return ring;
    }

    /** Whether the side from point i crosses the side from point j. */
    private static boolean crosses(float[] ring, int i, int j) {
        int points = ring.length / 2;
        int iEnd = (i + 1) % points;
        int jEnd = (j + 1) % points;
        return side(ring, i, iEnd, j) * side(ring, i, iEnd, jEnd) < 0
                && side(ring, j, jEnd, i) * side(ring, j, jEnd, iEnd) < 0;
    }

    private static double side(float[] ring, int from, int to, int point) {
        double dx = (double) ring[2 * to] - ring[2 * from];
        double dy = (double) ring[2 * to + 1] - ring[2 * from + 1];
        return dx * ((double) ring[2 * point + 1] - ring[2 * from + 1])
                - dy * ((double) ring[2 * point] - ring[2 * from]);
    }

    private static void reverse(float[] ring, int first, int last) {
        for (int a = first, b = last; a < b; a++, b--) {
            for (int axis = 0; axis < 2; axis++) {
                float kept = ring[2 * a + axis];
                ring[2 * a + axis] = ring[2 * b + axis];
                ring[2 * b + axis] = kept;
            }
        }
    }

    private static float[] project(float[] degrees) {
        float[] projected = new float[degrees.length];
        for (int i = 0; i < projected.length; i += 2) {
            projected[i] = x(degrees[i], degrees[i + 1]);
            projected[i + 1] = y(degrees[i + 1]);
        }
        return projected;
    }

    private static float[] triangles(float[] ring) {
        var corners = new EarClippingTriangulator().computeTriangles(ring);
        float[] triangles = new float[corners.size * 2];
        for (int i = 0; i < corners.size; i++) {
            triangles[2 * i] = ring[2 * corners.get(i)];
            triangles[2 * i + 1] = ring[2 * corners.get(i) + 1];
        }
        return triangles;
    }

    /** An edge that two outlines share is met twice, once from each side; one along the date line is no coast. */
    private static void borders(Map<List<Float>, String[]> borders, float[] degrees, float[] ring, String bloc) {
        String side = bloc == null ? "" : bloc;
        for (int i = 0; i < ring.length; i += 2) {
            int j = (i + 2) % ring.length;
            boolean dateline = Math.abs(degrees[i]) > 179.99f && Math.abs(degrees[j]) > 179.99f;
            if (dateline) {
                continue;
            }
            boolean ordered = ring[i] < ring[j] || ring[i] == ring[j] && ring[i + 1] < ring[j + 1];
            List<Float> ends = ordered ? List.of(ring[i], ring[i + 1], ring[j], ring[j + 1])
                    : List.of(ring[j], ring[j + 1], ring[i], ring[i + 1]);
            String[] sides = borders.get(ends);
            if (sides == null) {
                borders.put(ends, new String[] {side, null});
            } else {
                sides[1] = side;
            }
        }
    }

    private void graticule() {
        for (int longitude = -180; longitude <= 180; longitude += 30) {
            List<Float> line = new ArrayList<>();
            for (double latitude = SOUTH; latitude <= NORTH; latitude += (NORTH - SOUTH) / 40) {
                line.add(x(longitude, latitude));
                line.add(y(latitude));
            }
            graticule.add(array(line));
        }
        for (int latitude = -30; latitude <= 60; latitude += 30) {
            graticule.add(new float[] {x(-180, latitude), y(latitude), x(180, latitude), y(latitude)});
        }
    }

    private static float[] array(List<Float> values) {
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    /** The world; read on first use, then shared, as it never changes. */
    public static MapGeometry world() {
        return World.MAP;
    }

    /**
     * The same land, of blocs under other names: several may become one, and what is not named belongs to nobody.
     *
     * @param names from the names of this map to others, the more telling first: a merged bloc's mark stands where its first does
     */
    public MapGeometry as(Map<String, String> names) {
        return new MapGeometry(this, names);
    }

    /** A country of each bloc, by its ISO 3166 alpha-3 code. */
    public SortedMap<String, String> countries() {
        return Collections.unmodifiableSortedMap(countries);
    }

    private static final class World {
        static final MapGeometry MAP = new MapGeometry(read(Paths.Map.WORLD), read(Paths.Map.BLOCS));

        private static JsonObject read(String path) {
            return GSON.fromJson(Gdx.files.internal(path).readString("UTF-8"), JsonObject.class);
        }
    }

    /** The map's width. */
    public static float width() {
        return (float) (EqualEarth.x(180, 0) - EqualEarth.x(-180, 0));
    }

    /** The map's height. */
    public static float height() {
        return y(NORTH);
    }

    /** All outlines. */
    public List<Outline> outlines() {
        return List.copyOf(outlines);
    }

    /** All islands without an outline. */
    public List<Island> islands() {
        return List.copyOf(islands);
    }

    /** All coasts and borders between blocs. */
    public List<Edge> edges() {
        return List.copyOf(edges);
    }

    /** Where blocs' marks stand. */
    public SortedMap<String, Anchor> anchors() {
        return new TreeMap<>(anchors);
    }

    /** Meridians and parallels every 30 degrees, x and y in turn. */
    public List<float[]> lines() {
        return List.copyOf(graticule);
    }

    /** The western edge of the map from south to north, x and y in turn; the eastern one mirrors it. */
    public float[] westEdge() {
        return graticule.get(0).clone();
    }

    /** The bloc at a point, or null at sea. */
    public String blocAt(float x, float y) {
        for (Island island : islands) {
            if (Math.hypot(island.x() - x, island.y() - y) < 0.02) {
                return island.bloc();
            }
        }
        for (Outline outline : outlines) {
            if (outline.bloc() != null && inside(outline.ring(), x, y)) {
                return outline.bloc();
            }
        }
        return null;
    }

    private static boolean inside(float[] ring, float x, float y) {
        boolean inside = false;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            if (ring[i + 1] > y != ring[j + 1] > y
                    && x < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                inside = !inside;
            }
        }
        return inside;
    }
}
