package initscope.ui.engine;

import initscope.experiment.Estimate;
import initscope.experiment.Lab;
import initscope.experiment.spec.Spec;
import initscope.init.Initializer;
import initscope.network.Architecture;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Starts the workers and passes wishes to them. Owned by the window, used from the FX thread only.
public final class Bridge implements AutoCloseable {
    /// A wish estimated to take longer goes to the long lane, where it may keep its own kind waiting.
    private static final double LONG_SECONDS = 0.25;
    private static final double HEAP_SHARE = 0.8;
    /// What the window's own pictures, pages and fonts take, with room to spare (measured by the soak).
    private static final long WINDOW_BYTES = 400L << 20;
    private static final int QUICK_SHARE = 4;
    /// Operations a second on one processor.
    private static final double ORTHONORMAL_RATE = 1e9;

    private final long quickBytes;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final Lane quick;
    private final Lane slow;
    private final Foresight foresight = new Foresight();

    /// Workers as many as the machine has processors, and four fifths of the heap, less where the window needs the rest.
    public Bridge() {
        this(share(Runtime.getRuntime().maxMemory()));
    }

    private static long share(long heap) {
        return Math.max(heap / QUICK_SHARE, Math.min((long) (heap * HEAP_SHARE), heap - WINDOW_BYTES));
    }

    /// @param bytes all experiments together may take
    public Bridge(long bytes) {
        int threads = Runtime.getRuntime().availableProcessors();
        quickBytes = bytes / (QUICK_SHARE * QUICK_SHARE);
        quick = new Lane("initscope-quick", lines, new Lab(threads, bytes / QUICK_SHARE), w -> !isLong(w));
        slow = new Lane("initscope-long", lines, new Lab(threads, bytes - bytes / QUICK_SHARE), this::isLong);
        quick.start();
        slow.start();
    }

    /// A line for one panel; `listener` is called on the FX thread.
    public Line open(Consumer<Answer> listener) {
        Line line = new Line(this, listener);
        lines.add(line);
        return line;
    }

    /// What lays theory beside the pictures.
    public Foresight foresight() {
        return foresight;
    }

    /// Whether a wish is big enough to show its progress.
    public boolean isLong(Wish wish) {
        Estimate estimate = Estimate.of(wish.spec(), wish.measures());
        return estimate.bytes() > quickBytes || orthonormalizing(wish.spec()) > LONG_SECONDS
                || estimate.seconds(Runtime.getRuntime().availableProcessors()) > LONG_SECONDS;
    }

    /// Seconds drawing orthogonal weights may take, which grow with the cube of the width and are not in the estimate.
    private static double orthonormalizing(Spec spec) {
        double operations = 0;
        for (Architecture.Layer layer : spec.architecture().layers()) {
            if (spec.initializer(layer.number()) instanceof Initializer.Orthogonal) {
                double narrow = Math.min(layer.fanIn(), layer.fanOut());
                operations += 4 * narrow * narrow * Math.max(layer.fanIn(), layer.fanOut());
            }
        }
        return operations / ORTHONORMAL_RATE;
    }

    void wake(Line line) {
        quick.look(line);
        slow.look(line);
    }

    void close(Line line) {
        lines.remove(line);
        wake(line);
    }

    /// Ends the workers; a run under way is given up.
    @Override
    public void close() {
        quick.close();
        slow.close();
        foresight.close();
    }
}
