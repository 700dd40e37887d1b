package org.plenary.core.climate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class EmissionsTableTest {
    private static final String COLUMNS = "year,co2_ffi_gt,co2_afolu_gt,ch4_mt,n2o_mt\n";

    @Test
    void readsScenariosInTheirOrderWithColumnsInAnyOrder() throws IOException {
        EmissionsTable table = read("""
                # two worlds
                so2_mt,n2o_mt,ch4_mt,scenario,year,co2_afolu_gt,co2_ffi_gt,note
                80,12,380,b,2020,4,37,first
                ,12,380,a,2020,3,36,
                79,12,380,b,2021,4,38,
                """);
        assertEquals(2, table.pathways().size());
        EmissionsTable.Pathway b = table.pathways().get(0);
        assertEquals("b", b.name());
        assertEquals(2020, b.firstYear());
        assertEquals(2021, b.lastYear());
        assertEquals(38, b.in(2021).co2FossilGt());
        assertEquals(4, b.in(2021).co2LandGt());
        assertEquals(79, b.in(2021).so2Mt());
        assertTrue(Double.isNaN(b.in(2021).erfOtherWm2()));
        assertTrue(Double.isNaN(table.pathways().get(1).in(2020).so2Mt()));
        assertThrows(IllegalArgumentException.class, () -> b.in(2022));
    }

    @Test
    void namesTheOnlyScenarioAfterTheFileAndForgivesSpacesAndByteOrderMarks() throws IOException {
        EmissionsTable table = read("\uFEFF" + COLUMNS + " 1750 , 0.1, 0.2 ,30,1\r\n");
        assertEquals("world", table.pathways().get(0).name());
        assertEquals(0.2, table.pathways().get(0).in(1750).co2LandGt());
    }

    @Test
    void saysWhichColumnIsMissing() {
        refuses("year,co2_ffi_gt,ch4_mt,n2o_mt\n", "world.csv, line 1", "co2_afolu_gt");
        refuses("# only\n# comments\n", "line 2", "empty");
        refuses("year;co2_ffi_gt;co2_afolu_gt;ch4_mt;n2o_mt\n", "Maybe the separator is not a comma");
        refuses(COLUMNS, "no row");
    }

    @Test
    void noticesAMisspeltColumnEvenIfItIsOptional() {
        refuses("year,co2_ffi_gt,co2_afolu_gt,ch4_mt,n2o_mt,so2mt\n", "'so2mt'", "'so2_mt'", "misspelt");
        refuses("Year,co2_ffi_gt,co2_afolu_gt,ch4_mt,n2o_mt\n", "'Year'", "'year'");
        refuses("year,year,co2_ffi_gt,co2_afolu_gt,ch4_mt,n2o_mt\n", "'year' twice");
    }

    @Test
    void saysWhereANumberIsNone() {
        refuses(COLUMNS + "2020,37,4,38O,12\n", "line 2", "'ch4_mt'", "'38O'", "a number such as");
        refuses(COLUMNS + "2020,,4,380,12\n", "'co2_ffi_gt'", "''");
        refuses(COLUMNS + "2020,NaN,4,380,12\n", "'NaN'");
        refuses(COLUMNS + "2020.5,37,4,380,12\n", "'year'", "'2020.5'", "whole number");
        refuses(COLUMNS + "2020,37,4,380\n", "4 cells", "5");
    }

    @Test
    void saysWhichYearIsMissing() {
        refuses(COLUMNS + "2020,37,4,380,12\n2022,37,4,380,12\n", "line 3", "2022", "2021", "scenario 'world'");
        refuses(COLUMNS + "2020,37,4,380,12\n2020,37,4,380,12\n", "line 3", "2020");
    }

    private static void refuses(String text, String... words) {
        String message = assertThrows(EmissionsTableException.class, () -> read(text)).getMessage();
        for (String word : words) {
            assertTrue(message.contains(word), () -> "'" + word + "' in: " + message);
        }
    }

    private static EmissionsTable read(String text) throws IOException {
        return EmissionsTable.read(new BufferedReader(new StringReader(text)), "world.csv", "world");
    }
}
