package org.plenary.desktop.screen.plenary;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.scenes.scene2d.utils.Layout;
import java.util.List;

/** Placards on an arch around what lies in the middle, as far from each other along it. */
final class Hemicycle extends WidgetGroup {
    private static final float PAPER_WIDTH = 720;
    private static final float MOST_HALF_WIDTH = 640;
    private static final float GAP = 14;
    /** Between an ellipse (1) and a rectangle (0): leaves room for the paper, and none too little for a placard. */
    private static final double ROUND = 0.62;
    private static final int STEPS = 720;

    private final List<? extends Actor> placards;
    private final Actor middle;

    Hemicycle(List<? extends Actor> placards, Actor middle) {
        this.placards = List.copyOf(placards);
        this.middle = middle;
        setName("hemicycle");
        setTransform(false);
        placards.forEach(this::addActor);
        addActor(middle);
    }

    @Override
    public float getMinWidth() {
        return 900;
    }

    @Override
    public float getMinHeight() {
        return 340;
    }

    @Override
    public float getPrefWidth() {
        return 1200;
    }

    @Override
    public float getPrefHeight() {
        return 480;
    }

    @Override
    public void layout() {
        float widest = 0;
        float tallest = 0;
        for (Actor placard : placards) {
            Layout layout = (Layout) placard;
            widest = Math.max(widest, layout.getPrefWidth());
            tallest = Math.max(tallest, layout.getPrefHeight());
        }
        float rx = Math.min(getWidth() / 2 - widest / 2, MOST_HALF_WIDTH);
        float ry = getHeight() - tallest;
        float paperLeft = (getWidth() - Math.min(PAPER_WIDTH, getWidth() - 2 * widest - 4 * GAP)) / 2;
        float lowest = Float.MAX_VALUE;
        double[] along = new double[STEPS + 1];
        for (int i = 1; i <= STEPS; i++) {
            along[i] = along[i - 1] + Math.hypot(x(i) * rx - x(i - 1) * rx, y(i) * ry - y(i - 1) * ry);
        }
        int at = 0;
        for (int i = 0; i < placards.size(); i++) {
            double wanted = along[STEPS] * (placards.size() == 1 ? 0.5 : (double) i / (placards.size() - 1));
            while (at < STEPS && along[at] < wanted - 1e-6) {
                at++;
            }
            float x = getWidth() / 2 + (float) x(at) * rx - widest / 2;
            float y = (float) y(at) * ry;
            placards.get(i).setBounds(Math.round(x), Math.round(y), widest, tallest);
            if (x + widest > paperLeft - GAP && x < getWidth() - paperLeft + GAP) {
                lowest = Math.min(lowest, y);
            }
        }
        float height = Math.min(getHeight(), (lowest == Float.MAX_VALUE ? getHeight() : lowest) - GAP);
        middle.setBounds(Math.round(paperLeft), 0, Math.round(getWidth() - 2 * paperLeft), Math.round(height));
    }

    /** The arch in the unit half square, from its left foot over its crown to its right foot. */
    private static double x(int step) {
        double c = Math.cos(Math.PI * (STEPS - step) / STEPS);
        return Math.copySign(Math.pow(Math.abs(c), ROUND), c);
    }

    private static double y(int step) {
        return Math.pow(Math.max(0, Math.sin(Math.PI * (STEPS - step) / STEPS)), ROUND);
    }
}
