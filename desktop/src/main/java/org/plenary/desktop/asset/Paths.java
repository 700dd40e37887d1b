package org.plenary.desktop.asset;

/** Where assets are, relative to the root of the class path. */
public final class Paths {
    private Paths() {}

    /** Fonts. */
    public static final class Font {
        /** Noto Sans SC, regular, a subset with Latin, Greek, GB 2312 and Big5 level 1. */
        public static final String REGULAR = "fonts/NotoSansSC-Regular-subset.ttf";
        /** Noto Sans SC, bold, the same subset. */
        public static final String BOLD = "fonts/NotoSansSC-Bold-subset.ttf";

        private Font() {}
    }

    /** The map of the world. */
    public static final class Map {
        /** Outlines of countries, rings of longitude and latitude in degrees. */
        public static final String WORLD = "map/world.json";
        /** Which bloc each outline belongs to, where small islands lie, and where a bloc's mark stands. */
        public static final String BLOCS = "map/blocs.json";

        private Map() {}
    }

    /** Sounds, made by {@code SoundMaker} among the tests. */
    public static final class Audio {
        /** Two knocks of a gavel. */
        public static final String GAVEL = "audio/gavel.wav";
        /** A sheet of paper. */
        public static final String PAPER = "audio/paper.wav";
        /** A quiet chord that can be repeated without a seam. */
        public static final String YEARS = "audio/years.wav";

        private Audio() {}
    }
}
