package org.plenary.desktop.asset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Audio;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.audio.Sound;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.desktop.Headless;

class SoundsTest {
    private static final Path ASSETS = Path.of("..", "assets");

    @RegisterExtension
    final Headless ui = new Headless();

    private final List<String> heard = new ArrayList<>();

    /** An audio whose sounds say what is asked of them, or that cannot load any. */
    private Audio audio(boolean works) {
        Sound sound = (Sound) Proxy.newProxyInstance(Sound.class.getClassLoader(), new Class<?>[] {Sound.class}, (proxy, method, arguments) -> {
            heard.add(method.getName());
            return method.getReturnType() == long.class ? (Object) 1L : null;
        });
        return (Audio) Proxy.newProxyInstance(Audio.class.getClassLoader(), new Class<?>[] {Audio.class}, (proxy, method, arguments) -> {
            if (!works) {
                throw new GdxRuntimeException("no sound card");
            }
            return sound;
        });
    }

    @Test
    void theSoundsAreThoseThatTheMakerMakes() throws IOException {
        for (Map.Entry<String, byte[]> sound : SoundMaker.all().entrySet()) {
            Path file = ASSETS.resolve(sound.getKey());
            if (Boolean.getBoolean("sounds.write")) {
                Files.createDirectories(file.getParent());
                Files.write(file, sound.getValue());
            }
            assertArrayEquals(sound.getValue(), Files.readAllBytes(file), sound.getKey());
        }
    }

    @Test
    void theBedRepeatsWithoutASeam() {
        ByteBuffer bytes = ByteBuffer.wrap(SoundMaker.all().get(Paths.Audio.YEARS)).order(ByteOrder.LITTLE_ENDIAN);
        int last = bytes.capacity() - 2;
        int most = 0;
        for (int at = 46; at <= last; at += 2) {
            most = Math.max(most, Math.abs(bytes.getShort(at) - bytes.getShort(at - 2)));
        }
        assertTrue(Math.abs(bytes.getShort(44) - bytes.getShort(last)) <= most, "the step at the seam is no larger than any other");
    }

    @Test
    void theBedSwellsAndFadesAndLeavesSilence() {
        Gdx.audio = audio(true);
        Sounds sounds = new Sounds(0.5f);
        sounds.update(0.1f);
        assertEquals(List.of(), heard, "nothing is loaded before it is wanted");
        sounds.bed(true);
        sounds.update(0.1f);
        assertEquals(List.of("loop", "setVolume"), heard);
        sounds.bed(false);
        for (int i = 0; i < 100; i++) {
            sounds.update(0.1f);
        }
        assertEquals("stop", heard.get(heard.size() - 1));
        int before = heard.size();
        sounds.update(0.1f);
        assertEquals(before, heard.size());
        sounds.dispose();
    }

    @Test
    void silenceIsKeptWhereThereIsNoSoundCardOrNobodyWantsSound() {
        Gdx.audio = audio(false);
        Sounds broken = new Sounds(1);
        broken.play(Sounds.Effect.GAVEL);
        broken.bed(true);
        broken.update(1);
        broken.play(Sounds.Effect.PAPER);
        broken.dispose();
        Gdx.audio = audio(true);
        Sounds silent = new Sounds(0);
        silent.play(Sounds.Effect.GAVEL);
        silent.bed(true);
        silent.update(1);
        assertEquals(List.of(), heard);
    }
}
