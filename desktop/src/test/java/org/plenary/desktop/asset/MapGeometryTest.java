package org.plenary.desktop.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.desktop.Headless;

class MapGeometryTest {
    @RegisterExtension
    final Headless ui = new Headless();

    @ParameterizedTest
    @CsvSource({"-100, 40, USA", "-150, 65, USA", "-100, 55, UMB", "134, -25, UMB", "10, 50, EUU", "-2, 53, UMB",
            "104, 35, CHN", "79, 22, IND", "138, 36, JPN", "96, 62, EIT", "-52, -10, BZA", "25, -29.5, BZA",
            "46, 24, OIL", "179.2, -8.5, AOS", "-79, 22, AOS", "23, -3, LDC", "-65, -35, G77", "113, -1, G77"})
    void knowsWhoseLandAPlaceIs(double longitude, double latitude, String bloc) {
        assertEquals(bloc, MapGeometry.world().blocAt(MapGeometry.x(longitude, latitude), MapGeometry.y(latitude)));
    }

    @Test
    void trianglesCoverTheirOutlines() {
        for (MapGeometry.Outline outline : MapGeometry.world().outlines()) {
            double whole = Math.abs(area(outline.ring()));
            double sum = 0;
            float[] t = outline.triangles();
            for (int i = 0; i < t.length; i += 6) {
                sum += Math.abs(area(new float[] {t[i], t[i + 1], t[i + 2], t[i + 3], t[i + 4], t[i + 5]}));
            }
            assertEquals(whole, sum, Math.max(1e-5, whole * 1e-3), outline.bloc());
        }
    }

    private static double area(float[] ring) {
        double sum = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int j = (i + 2) % ring.length;
            sum += (double) ring[i] * ring[j + 1] - (double) ring[j] * ring[i + 1];
        }
        return sum / 2;
    }

    @Test
    void drawsNoBorderInsideABloc() {
        for (MapGeometry.Edge edge : MapGeometry.world().edges()) {
            assertNotEquals(edge.blocs()[0], edge.blocs()[1]);
        }
    }

    @Test
    void allOfItLiesOnTheMap() {
        for (MapGeometry.Outline outline : MapGeometry.world().outlines()) {
            for (int i = 0; i < outline.ring().length; i += 2) {
                assertTrue(outline.ring()[i] >= 0 && outline.ring()[i] <= MapGeometry.width());
                assertTrue(outline.ring()[i + 1] >= 0 && outline.ring()[i + 1] <= MapGeometry.height());
            }
        }
    }

    /** Japan and Russia sit together in the scenario of six: no border between them is drawn, and both are chosen as one. */
    @Test
    void blocsThatWereMergedAreOneLand() {
        MapGeometry merged = MapGeometry.world().as(Map.of("JPN", "ODV", "EIT", "ODV", "CHN", "CHN"));
        assertEquals("ODV", merged.blocAt(MapGeometry.x(138, 36), MapGeometry.y(36)));
        assertEquals("ODV", merged.blocAt(MapGeometry.x(96, 62), MapGeometry.y(62)));
        assertEquals("CHN", merged.blocAt(MapGeometry.x(103, 35), MapGeometry.y(35)));
        assertEquals(Set.of("ODV", "CHN"), merged.anchors().keySet());
        for (MapGeometry.Edge edge : merged.edges()) {
            assertTrue(edge.blocs()[0] == null || !edge.blocs()[0].equals(edge.blocs()[1]));
        }
    }
}
