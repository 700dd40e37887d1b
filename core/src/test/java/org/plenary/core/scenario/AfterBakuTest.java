package org.plenary.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Scenario;

class AfterBakuTest {
    private final Scenario scenario = ScenarioFiles.load("after-baku");

    @Test
    void theImportGivesTheCommittedFileByteForByte() throws IOException {
        assertEquals(Files.readString(AfterBakuImport.TARGET), ScenarioFiles.write(new AfterBakuImport().scenario()));
    }

    @Test
    void seatsTwelveBlocsInOrder() {
        assertEquals(List.of("USA", "EUU", "CHN", "IND", "JPN", "UMB", "EIT", "BZA", "OIL", "AOS", "LDC", "G77"),
                scenario.blocs().stream().map(Bloc::code).toList());
    }
}
