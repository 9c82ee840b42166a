package initscope.cli.terminal;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.report.Outcome;
import initscope.experiment.spec.Spec;
import java.io.PrintStream;

/// One line on the terminal about a run that takes more than a second; gone when it is done.
public final class Progress implements AutoCloseable, Outcome.Observer {
    private static final long PATIENCE = 1000;
    private static final long EVERY = 500;
    private static final int COLUMNS = 79;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream err;
    private final int specs;
    private final double expected;
    private final Thread thread;
    private volatile String now = "";
    private volatile boolean shown;

    /// @param specs how many will run
    /// @param expected seconds all of it should take
    public Progress(PrintStream err, int specs, double expected) {
        this.err = err;
        this.specs = specs;
        this.expected = expected;
        thread = new Thread("progress") {
            @Override
            public void run() {
                tell();
            }
        };
        thread.setDaemon(true);
        thread.start();
    }

    /// Says which spec runs now, counted from 0.
    public void begin(int spec, Spec what) {
        now = (specs > 1 ? (spec + 1) + " of " + specs + ": " : "") + what;
    }

    /// Says what runs now.
    public void say(String what) {
        now = what;
    }

    @Override
    public void finished(Spec spec, int done) {
        int from = now.lastIndexOf(" [");
        now = (from < 0 ? now : now.substring(0, from)) + (spec.seeds() > 1 ? " [" + done + "/" + spec.seeds() + "]" : "");
    }

    private void tell() {
        long start = System.nanoTime();
        try {
            Thread.sleep(PATIENCE);
            if (!Console.isTerminal()) {
                return;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(this::clear));
            while (true) {
                String line = Figures.seconds((System.nanoTime() - start) / 1e9) + " (estimated "
                        + Figures.seconds(expected) + ")  " + now;
                shown = true;
                err.print(CLEAR + (line.length() > COLUMNS ? line.substring(0, COLUMNS - 1) + "…" : line));
                err.flush();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException | IllegalStateException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void clear() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
        }
    }

    /// Ends the line, so that what follows stands on a clean one.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        clear();
    }
}
