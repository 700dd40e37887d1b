package org.plenary.desktop.ui;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.ProgressBar;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;

/** Long work: what is being done, how far it is, and a way out. */
public final class ProgressCard extends Table {
    private static final float WIDTH = 420;

    private final ProgressBar bar;
    private final Overlay overlay;
    private boolean closed;

    private ProgressCard(Kit kit, Stage stage, String text, Runnable onCancel) {
        setName("progress");
        setBackground(kit.drawable("card"));
        align(Align.topLeft);
        add(kit.prose(text, Type.BODY, Palette.TEXT)).width(WIDTH).padBottom(12).row();
        bar = new ProgressBar(0, 1, 0.001f, false, kit.skin());
        bar.setAnimateDuration(kit.seconds(0.2f));
        add(bar).width(WIDTH).padBottom(16).row();
        add(kit.button("progress-cancel", kit.text("desktop.cancel"), () -> {
            close();
            onCancel.run();
        })).right();
        overlay = Overlay.open(kit, stage, "progress-overlay", this, false, () -> {});
    }

    /**
     * Opens the card.
     *
     * @param onCancel run when the person cancels, after the card has closed
     */
    public static ProgressCard open(Kit kit, Stage stage, String text, Runnable onCancel) {
        return new ProgressCard(kit, stage, text, onCancel);
    }

    /** How far the work is, 0 to 1. */
    public void show(float share) {
        bar.setValue(share);
    }

    /** Closes the card; the work is done. */
    public void close() {
        if (!closed) {
            closed = true;
            overlay.close();
        }
    }
}
