package org.plenary.core.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.core.dynamics.diplomacy.Cbdr;
import org.plenary.core.dynamics.finance.DeliveryGap;
import org.plenary.core.model.DynamicSetting;
import org.plenary.core.model.Levers;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;
import org.plenary.core.world.Cause;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

class DynamicsTest {
    @Test
    void everyRowNamesItsClassById() {
        for (Dynamics.Entry entry : Dynamics.table()) {
            StringBuilder name = new StringBuilder();
            for (String word : entry.id().split("-")) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
            assertEquals(name.toString(), entry.type().getSimpleName());
            assertTrue(entry.source().matches("00[0-4] .+"), entry.id() + " has the source " + entry.source());
        }
    }

    @Test
    void everyIdIsThereOnce() {
        Set<String> ids = new HashSet<>();
        for (Dynamics.Entry entry : Dynamics.table()) {
            assertTrue(ids.add(entry.id()), entry.id());
        }
    }

    @Test
    void everyCauseSpeaksThreeLanguages() {
        List<Cause> causes = Dynamics.model(TestScenarios.three()).causes();
        assertEquals(Dynamics.table().size() + 4, causes.size());
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            for (Cause cause : causes) {
                for (String part : List.of("title", "explanation", "source")) {
                    String key = "dynamic." + cause.id() + "." + part;
                    assertTrue(messages.has(key), language + " lacks " + key);
                    assertTrue(messages.pattern(key).length() > 1, key);
                }
            }
        }
    }

    @Test
    void noMessageIsLeftOfARuleThatIsGone() {
        Set<String> known = new HashSet<>();
        Dynamics.model(TestScenarios.three()).causes().forEach(cause -> known.add(cause.id()));
        for (String key : Messages.in(Language.ENGLISH).keys()) {
            if (key.startsWith("dynamic.")) {
                assertTrue(known.contains(key.split("\\.")[1]), key);
            }
        }
    }

    @Test
    void aRuleThatTheScenarioSwitchesOffIsNotInTheModel() {
        for (Cause cause : Dynamics.model(TestScenarios.three()).causes()) {
            for (Dynamics.Entry entry : Dynamics.table()) {
                if (entry.id().equals(cause.id())) {
                    assertEquals(entry.type(), cause.dynamic().getClass(), "the row makes what it says");
                }
            }
        }
        Model model = Dynamics.model(TestScenarios.three(Map.of("cbdr", new DynamicSetting(false, Map.of()))));
        assertNull(model.find(Cbdr.class));
        assertNotNull(Dynamics.model(TestScenarios.three()).find(Cbdr.class));
        assertNull(Dynamics.model(TestScenarios.three(), Set.of("cbdr")).find(Cbdr.class));
    }

    @Test
    void aParameterOfTheScenarioTakesThePlaceOfTheDefault() {
        Model usual = Dynamics.model(TestScenarios.three());
        Model generous = Dynamics.model(TestScenarios.three(
                Map.of("delivery-gap", new DynamicSetting(true, Map.of("ceiling", 1.0, "slope", 0.0)))));
        World world = StartWorld.of(usual);
        assertEquals(1, generous.find(DeliveryGap.class).fiscalSpace(generous, world, 0));
        assertTrue(usual.find(DeliveryGap.class).fiscalSpace(usual, world, 0) < 0.86);
    }

    @Test
    void refusesAnUnknownRuleAndNamesTheNearest() {
        String message = refusal(Map.of("climate-damage", DynamicSetting.DEFAULT));
        assertEquals("there is no dynamic 'climate-damage'. Maybe 'climate-damages'", message);
    }

    @Test
    void refusesAnUnknownParameterAndNamesTheNearest() {
        String message = refusal(Map.of("delivery-gap", new DynamicSetting(true, Map.of("cieling", 0.5))));
        assertEquals("dynamic 'delivery-gap' has no parameter 'cieling'. Maybe 'ceiling'", message);
    }

    @Test
    void refusesAParameterOutsideItsRangeEvenOfARuleThatIsOff() {
        String message = refusal(Map.of("delivery-gap", new DynamicSetting(false, Map.of("ceiling", 2.0))));
        assertEquals("dynamic 'delivery-gap': ceiling is 2.0 but must be from 0.0 to 1.0", message);
    }

    private static String refusal(Map<String, DynamicSetting> settings) {
        return assertThrows(IllegalArgumentException.class, () -> Dynamics.model(TestScenarios.three(settings))).getMessage();
    }

    @Test
    void everyRuleRunsWithoutAllOthers() {
        for (Dynamics.Entry alone : Dynamics.table()) {
            Set<String> others = new HashSet<>();
            Dynamics.table().forEach(entry -> others.add(entry.id()));
            others.remove(alone.id());
            Model model = Dynamics.model(TestScenarios.three(), others);
            World world = StartWorld.of(model);
            Levers levers = Levers.of(model.scenario(), Deals.all(model.scenario()), 2030, new double[] {0, 1, 1});
            assertTrue(model.year(world, levers, 1).size() > 0, alone.id());
        }
    }
}
