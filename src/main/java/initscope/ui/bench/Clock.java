package initscope.ui.bench;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableDoubleValue;

/// Lets batches come: so many a second, or as soon as the last one is seen. Costs nothing while it stands.
final class Clock extends AnimationTimer {
    /// From this speed on the next batch comes as soon as the last one is answered, once a pulse at most.
    static final double UNBOUNDED = 60;

    private final ObservableDoubleValue speed;
    private final BooleanSupplier ready;
    private final Runnable tick;
    private long due;

    /// @param speed batches a second
    /// @param ready whether the last batch is answered
    Clock(ObservableDoubleValue speed, BooleanSupplier ready, Runnable tick) {
        this.speed = speed;
        this.ready = ready;
        this.tick = tick;
    }

    @Override
    public void start() {
        due = 0;
        super.start();
    }

    @Override
    public void handle(long now) {
        long period = speed.get() >= UNBOUNDED ? 0 : (long) (1e9 / speed.get());
        if (due == 0) {
            due = now + period;
        }
        due = Math.min(due, now + period);
        if (now >= due && ready.getAsBoolean()) {
            due = Math.max(due + period, now);
            tick.run();
        }
    }
}
