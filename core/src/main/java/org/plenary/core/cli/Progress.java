package org.plenary.core.cli;

import org.plenary.core.lab.Batch;

/** Says on the error stream how far many games have come: on a terminal in one line that changes, else now and then. */
final class Progress implements Batch.Watch {
    private static final long TERMINAL_NANOS = 500_000_000L;
    private static final long FILE_NANOS = 15_000_000_000L;

    private final Speaker speaker;
    private final boolean terminal = System.console() != null;
    private final long begun = System.nanoTime();
    private long told = begun;
    private int before = -1;

    Progress(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public boolean goOn(int done, int of) {
        long now = System.nanoTime();
        if (before < 0) {
            before = done; // what an earlier run has played took no time of this one
        } else if (now - told >= (terminal ? TERMINAL_NANOS : FILE_NANOS) && done > before) {
            told = now;
            double rate = (done - before) / ((now - begun) * 1e-9);
            long left = Math.round((of - done) / rate);
            String text = speaker.text("cli.progress", done, of, Speaker.number(rate, rate < 1 ? 2 : rate < 10 ? 1 : 0), left / 60, Speaker.number(left % 60, 0));
            if (terminal) {
                speaker.err().print("\r" + text + (done == of ? System.lineSeparator() : " "));
                speaker.err().flush();
            } else {
                speaker.warn(text);
            }
        }
        return true;
    }
}
