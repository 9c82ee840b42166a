package initscope.tensor;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;

/// Which operations run as vector code. All start in plain Java, because vector code that is not yet compiled is a
/// thousand times slower; [#warmUp] compiles it beside the work that goes on, and each operation changes over for itself
/// when it has shown the same bits at a higher speed. Since the bits are the same, nobody sees the change but the clock.
///
/// What has been compiled belongs to the process, so the state of the change-over does too: [#PROCESS] is the one static
/// object in the house that changes.
public final class Tiers {

    /// What changes over by itself. Curves do so one by one.
    enum Operation {
        PRODUCT, DOUBLE_PRODUCT, MOMENTS, COUNT, HISTOGRAM, DRAW;

        static Operation product(Precision precision) {
            return switch (precision) {
                case FP16, BF16, FP32 -> PRODUCT;
                case FP64 -> DOUBLE_PRODUCT;
            };
        }
    }

    private static final int OPERATIONS = Operation.values().length;
    private static final int KINDS = Curve.Kind.values().length;
    private static final Tiers PROCESS = new Tiers();

    private final AtomicIntegerArray switched = new AtomicIntegerArray(OPERATIONS + 2 * KINDS);
    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch decided = new CountDownLatch(1);
    private final Kernels halves = new FloatKernels(this, Precision.FP16);
    private final Kernels brains = new FloatKernels(this, Precision.BF16);
    private final Kernels floats = new FloatKernels(this, Precision.FP32);
    private final Kernels doubles = new DoubleKernels(this);

    /// Everything in plain Java.
    Tiers() {}

    /// Everything that has vector code in vectors, compiled or not.
    static Tiers vectors() {
        Tiers tiers = new Tiers();
        for (int i = 0; i < tiers.switched.length(); i++) {
            tiers.switched.set(i, 1);
        }
        return tiers;
    }

    static Tiers ofProcess() {
        return PROCESS;
    }

    /// Asks for the vector tier and returns at once: a daemon thread compiles and tries it, a second or two of one
    /// processor. Where the module of the vector instructions cannot be had, everything stays in plain Java.
    public static void warmUp() {
        if (PROCESS.asked.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("vector tier").start(PROCESS::decide);
        }
    }

    /// Asks for the vector tier and waits until every operation has its tier, for who measures or has long work to do.
    ///
    /// @return whether all was decided in time
    public static boolean awaitWarmUp(long millis) throws InterruptedException {
        warmUp();
        return PROCESS.decided.await(millis, TimeUnit.MILLISECONDS);
    }

    private void decide() {
        try {
            if (WarmUp.bringInModule()) {
                WarmUp.of(this).run();
            }
        } catch (LinkageError | RuntimeException broken) {
            System.getLogger(Tiers.class.getName()).log(System.Logger.Level.DEBUG, "the vector tier stays out", broken);
        } finally {
            decided.countDown();
        }
    }

    Kernels kernels(Precision precision) {
        return switch (precision) {
            case FP16 -> halves;
            case BF16 -> brains;
            case FP32 -> floats;
            case FP64 -> doubles;
        };
    }

    boolean vector(Operation operation) {
        return switched.get(operation.ordinal()) != 0;
    }

    boolean vectorCurve(Curve.Kind kind) {
        return switched.get(OPERATIONS + kind.ordinal()) != 0;
    }

    boolean vectorSlope(Curve.Kind kind) {
        return switched.get(OPERATIONS + KINDS + kind.ordinal()) != 0;
    }

    void change(Operation operation) {
        switched.set(operation.ordinal(), 1);
    }

    void changeCurve(Curve.Kind kind) {
        switched.set(OPERATIONS + kind.ordinal(), 1);
    }

    void changeSlope(Curve.Kind kind) {
        switched.set(OPERATIONS + KINDS + kind.ordinal(), 1);
    }
}
