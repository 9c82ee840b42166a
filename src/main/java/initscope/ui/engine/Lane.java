package initscope.ui.engine;

import initscope.experiment.Estimate;
import initscope.experiment.Experiment;
import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.inspection.Inspection;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javafx.application.Platform;

/// One worker: goes round the lines, one batch each, and sleeps when nobody wants anything.
final class Lane {
    private static final System.Logger LOG = System.getLogger("initscope.ui");
    /// A run younger than this is let finish when its panel changes its mind, so that a drag shows pictures on its way.
    private static final long YOUNG_NANOS = 150_000_000;
    /// Pictures of ever more networks of one spec come no faster than this.
    private static final long APART_NANOS = 200_000_000;
    /// Pictures that come before everything else: those the window opens with. Then the vector kernels are warmed up.
    private static final int FIRST_PICTURES = 4;

    private final List<Line> lines;
    private final Lab lab;
    private final Predicate<Wish> mine;
    private final Thread thread;
    /// Networks kept drawn, the longest unused first; touched by this thread only.
    private final Map<Line, Drawn> drawn = new LinkedHashMap<>(8, 0.75f, true);
    /// Place of the line that comes first; touched by this thread only.
    private int next;
    private volatile boolean open = true;
    private volatile Turn turn;
    /// When a picture of several networks was last told of; touched by this thread only.
    private long told;

    /// What the worker is busy with.
    private record Turn(Line line, Wish wish, long since) {
    }

    /// A network kept for the next batch, and how far it has come.
    ///
    /// @param networks what those of the wish left behind that have had their turn
    private record Drawn(Experiment experiment, Wish wish, long reached, List<Snapshot> networks) {

        boolean isUnfinished() {
            return wish != null && !wish.inside() && networks.size() < wish.networks();
        }
    }

    Lane(String name, List<Line> lines, Lab lab, Predicate<Wish> mine) {
        this.lines = lines;
        this.lab = lab;
        this.mine = mine;
        thread = new Thread(this::work, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void close() {
        open = false;
        thread.interrupt();
    }

    /// A line's wish has changed: wake up, and give up the line's run if it has become useless.
    void look(Line line) {
        Turn now = turn;
        if (now != null && now.line() == line && !now.wish().leadsTo(line.wanted())
                && (line.wanted() == null || System.nanoTime() - now.since() > YOUNG_NANOS)) {
            thread.interrupt();
        }
        LockSupport.unpark(thread);
    }

    private void work() {
        try (lab) {
            int served = 0;
            while (open) {
                drawn.keySet().removeIf(line -> !lines.contains(line));
                if (!serveNext()) {
                    LockSupport.park(this);
                    Thread.interrupted();
                } else if (++served == FIRST_PICTURES) {
                    lab.warmUp();
                }
            }
        }
    }

    /// Serves the line whose turn it is. A lane at rest holds no line: it would keep a removed panel.
    ///
    /// @return whether any line wanted anything
    private boolean serveNext() {
        List<Line> now = List.copyOf(lines);
        for (int i = 0; i < now.size(); i++) {
            Line line = now.get((next + i) % now.size());
            Wish wish = line.wanted();
            if (wish != null && mine.test(wish)) {
                next = (next + i + 1) % now.size();
                serve(line);
                return true;
            }
        }
        return false;
    }

    private void serve(Line line) {
        Wish wish = line.wanted();
        if (wish == null || !mine.test(wish)) {
            return;
        }
        turn = new Turn(line, wish, System.nanoTime());
        try {
            step(line, wish);
        } catch (InterruptedException e) {
            drawn.remove(line);
        } catch (OutOfMemoryError e) {
            drawn.clear();
            refuse(line, wish, new Problem(Problem.Code.OUT_OF_MEMORY, wish.spec().toString(),
                    List.of(String.valueOf(Estimate.of(wish.spec(), wish.measures()).bytes()),
                            String.valueOf(lab.limit()))));
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "while running " + wish.spec(), e);
            drawn.remove(line);
            line.done(wish);
            throwOnFxThread(e);
        } finally {
            turn = null;
            Thread.interrupted();
        }
    }

    /// A bug in the core is shown by the window's own handler, once, and the worker lives on.
    static void throwOnFxThread(Throwable bug) {
        Platform.runLater(() -> {
            switch (bug) {
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                default -> throw new IllegalStateException(bug);
            }
        });
    }

    /// One pass of one network: the next of those the wish asks for.
    private void step(Line line, Wish newest) throws InterruptedException {
        long start = System.nanoTime();
        Drawn ready = drawn.get(line);
        boolean unfinished = ready != null && ready.isUnfinished() && ready.wish().leadsTo(newest);
        Wish wish = unfinished ? ready.wish() : newest;
        int number = unfinished ? ready.networks().size() : 0;
        Spec network = wish.spec().withSeeds(1).withSeed(wish.spec().seed() + number);
        if (ready != null && !sameNetwork(ready.experiment().spec(), network) && ready.experiment().fits(network)) {
            drawn.remove(line);
            ready.experiment().redraw(network);
            ready = new Drawn(ready.experiment(), null, Long.MIN_VALUE, ready.networks());
        } else if (ready == null || !sameNetwork(ready.experiment().spec(), network)) {
            drawn.remove(line);
            makeRoom(line, wish);
            switch (lab.prepare(network, wish.measures())) {
                case Parsed.Failure<Experiment>(Problem problem) -> {
                    refuse(line, wish, problem);
                    return;
                }
                case Parsed.Value<Experiment>(Experiment experiment) ->
                        ready = new Drawn(experiment, null, Long.MIN_VALUE, List.of());
            }
        }
        if (wish.inside()) {
            look(line, wish, ready.experiment());
            return;
        }
        boolean goesOn = wish.isAccumulating() && ready.wish() != null && ready.wish().measures().equals(wish.measures())
                && ready.wish().from() == wish.from() && ready.reached() < wish.to();
        long batch = goesOn ? ready.reached() + 1 : wish.from();
        Snapshot snapshot = goesOn ? ready.experiment().add(batch, wish.measures())
                : ready.experiment().run(batch, wish.measures());
        List<Snapshot> networks = new ArrayList<>(number == 0 ? List.of() : ready.networks());
        networks.add(labelled(snapshot, number == 0 ? wish.spec() : network));
        Drawn now = new Drawn(ready.experiment(), wish, batch, List.copyOf(networks));
        drawn.put(line, now);
        if (batch == wish.to() && !now.isUnfinished()) {
            line.done(wish);
        }
        if (number == 0 || !now.isUnfinished() || System.nanoTime() - told > APART_NANOS) {
            told = System.nanoTime();
            line.answer(new Answer.Picture(wish, networks, Diagnosis.of(networks.getFirst()),
                    (System.nanoTime() - start) / 1e9));
        }
    }

    private void look(Line line, Wish wish, Experiment experiment) throws InterruptedException {
        long bytes = Estimate.of(wish.spec(), wish.measures()).bytes() + Inspection.bytes(wish.spec(), wish.measures());
        if (bytes > lab.limit()) {
            refuse(line, wish, new Problem(Problem.Code.OUT_OF_MEMORY, wish.spec().toString(),
                    List.of(String.valueOf(bytes), String.valueOf(lab.limit()))));
            return;
        }
        drawn.put(line, new Drawn(experiment, wish, wish.to(), List.of()));
        Inspection seen = Inspection.of(experiment, wish.to(), wish.measures());
        line.done(wish);
        line.answer(new Answer.Inside(wish, seen));
    }

    private static void refuse(Line line, Wish wish, Problem problem) {
        line.done(wish);
        line.answer(new Answer.Refusal(wish, problem));
    }

    /// Another binning needs no other network.
    private static boolean sameNetwork(Spec drawn, Spec wanted) {
        return drawn.withBinning(wanted.binning()).equals(wanted);
    }

    private static Snapshot labelled(Snapshot s, Spec spec) {
        return s.spec().equals(spec) ? s
                : new Snapshot(spec, s.batch(), s.batches(), s.input(), s.layers(), s.kernel(), s.loss(),
                        s.signAgreement());
    }

    /// Lets go of the networks longest unused until this one fits beside the rest; they can be drawn again.
    private void makeRoom(Line line, Wish wish) {
        long bytes = Estimate.of(wish.spec(), wish.measures()).bytes();
        for (Drawn d : drawn.values()) {
            bytes += Estimate.of(d.experiment().spec(), d.wish().measures()).bytes();
        }
        Iterator<Map.Entry<Line, Drawn>> oldest = drawn.entrySet().iterator();
        while (bytes > lab.limit() && oldest.hasNext()) {
            Drawn d = oldest.next().getValue();
            bytes -= Estimate.of(d.experiment().spec(), d.wish().measures()).bytes();
            oldest.remove();
        }
    }
}
