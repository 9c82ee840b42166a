package initscope.ui.training.coach;

import initscope.experiment.Estimate;
import initscope.experiment.Lab;
import initscope.experiment.learning.Frame;
import initscope.experiment.learning.Learner;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.statistics.Measures;
import initscope.ui.engine.Errand;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/// Trains several networks step by step in turn, on a thread of its own, and takes orders meanwhile. Used from the FX
/// thread, and answers on it.
public final class Coach {
    /// Time from one picture to the next: long enough to be seen, short enough to be motion.
    private static final long APART_NANOS = 50_000_000;
    /// Of the steps made, so many come before the next picture: early steps are seen one by one, later ones in strides.
    private static final long STRIDE = 8;

    /// So many steps are seen one by one, however long a look takes.
    private static final long ONE_BY_ONE = 4;

    private sealed interface Order {
        record Until(long step) implements Order {
        }

        record Rewind(long step) implements Order {
        }

        record Rate(double value) implements Order {
        }

        record See(Function<Spec, Measures> measures) implements Order {
        }
    }

    /// One network at work.
    private static final class Desk {
        private final TrainingSpec spec;
        private Problem problem;
        private Learner learner;
        private Film film;
        /// Its last step, once lost; −1 while it goes on.
        private long lostAt = -1;

        Desk(Parsed<TrainingSpec> wanted) {
            switch (wanted) {
                case Parsed.Value<TrainingSpec>(TrainingSpec value) -> spec = value;
                case Parsed.Failure<TrainingSpec>(Problem why) -> {
                    spec = null;
                    problem = why;
                }
            }
        }
    }

    private final BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
    private final List<Desk> desks = new ArrayList<>();
    private final Errand<Lesson> errand;
    private Function<Spec, Measures> measures;
    private long goal;
    /// What the last look at all took: steps are given as long at least.
    private long looking;
    private long obeyed;
    private long given;

    /// Begins at once; learns nothing before it is told to.
    ///
    /// @param wanted one a network
    /// @param measures what pictures need of a network; called on the working thread
    /// @param news heard on the FX thread
    public Coach(List<Parsed<TrainingSpec>> wanted, Function<Spec, Measures> measures, Consumer<Lesson> news) {
        wanted.forEach(w -> desks.add(new Desk(w)));
        this.measures = measures;
        errand = new Errand<>("training", this::work, news, () -> { });
    }

    /// Goes on to this step; one that is made already stops it.
    public void until(long step) {
        order(new Order.Until(step));
    }

    /// Back to this step, or to the last one kept before it; learns nothing until told to.
    public void rewind(long step) {
        order(new Order.Rewind(step));
    }

    /// Another learning rate, for all.
    public void rate(double value) {
        order(new Order.Rate(value));
    }

    /// What pictures need from now on.
    public void see(Function<Spec, Measures> now) {
        order(new Order.See(now));
    }

    private void order(Order order) {
        given++;
        orders.add(order);
    }

    /// Orders given so far: news that have obeyed fewer are of before.
    public long given() {
        return given;
    }

    /// Gives it up.
    public void close() {
        errand.cancel();
    }

    private void work(Lab lab, Consumer<Lesson> tell) throws InterruptedException {
        for (Desk desk : desks) {
            prepare(desk, lab);
            tell(tell);
        }
        while (true) {
            Order order = isGoing() ? orders.poll() : orders.take();
            if (order == null) {
                long start = System.nanoTime();
                round();
                tell(tell);
                long rest = APART_NANOS - (System.nanoTime() - start);
                order = rest > 0 ? orders.poll(rest, TimeUnit.NANOSECONDS) : null;
            }
            if (order != null) {
                obey(order);
                tell(tell);
            }
        }
    }

    private void prepare(Desk desk, Lab lab) throws InterruptedException {
        if (desk.spec == null) {
            return;
        }
        try {
            begin(desk, lab);
        } catch (OutOfMemoryError e) {
            desk.learner = null;
            desk.problem = tooMuch(desk, lab);
        }
    }

    private static Problem tooMuch(Desk desk, Lab lab) {
        return Problem.of(Problem.Code.OUT_OF_MEMORY, desk.spec.network().toString(), Estimate.of(desk.spec).bytes(), lab.limit());
    }

    /// The laboratory knows the limit of one; together they must not take more.
    private void begin(Desk desk, Lab lab) throws InterruptedException {
        long all = Estimate.of(desk.spec).bytes();
        for (Desk other : desks) {
            all += other.learner == null ? 0 : Estimate.of(other.spec).bytes();
        }
        if (all > lab.limit()) {
            desk.problem = tooMuch(desk, lab);
            return;
        }
        switch (lab.learner(desk.spec, _ -> { })) {
            case Parsed.Failure<Learner>(Problem why) -> desk.problem = why;
            case Parsed.Value<Learner>(Learner learner) -> {
                desk.learner = learner;
                desk.film = new Film((desk.spec.network().depth() + 1) * desks.size());
                look(desk);
            }
        }
    }

    private boolean isGoing() {
        return desks.stream().anyMatch(this::goesOn);
    }

    private boolean goesOn(Desk desk) {
        return desk.learner != null && desk.lostAt < 0 && desk.learner.step() < goal;
    }

    /// A stride of steps, shorter where they take long, and a look at what came of it.
    private void round() throws InterruptedException {
        long start = System.nanoTime();
        long step = desks.stream().filter(this::goesOn).mapToLong(d -> d.learner.step()).min().orElse(goal);
        long target = Math.min(goal, step + Math.max(1, step / STRIDE));
        do {
            step++;
            for (Desk desk : desks) {
                if (goesOn(desk) && desk.learner.step() < step) {
                    desk.learner.advance(1);
                }
            }
        } while (step < goal && orders.isEmpty() && System.nanoTime() - start < APART_NANOS
                && (step < target || step > ONE_BY_ONE && System.nanoTime() - start < looking));
        long stepped = System.nanoTime();
        for (Desk desk : desks) {
            if (desk.learner != null && desk.lostAt < 0) {
                look(desk);
            }
        }
        looking = System.nanoTime() - stepped;
    }

    private void obey(Order order) throws InterruptedException {
        obeyed++;
        switch (order) {
            case Order.Until(long step) -> goal = step;
            case Order.See(Function<Spec, Measures> now) -> {
                measures = now;
                for (Desk desk : desks) {
                    look(desk);
                }
            }
            case Order.Rate(double value) -> desks.stream().filter(d -> d.learner != null).forEach(d -> d.learner.rate(value));
            case Order.Rewind(long step) -> {
                goal = step;
                for (Desk desk : desks) {
                    rewind(desk, step);
                }
            }
        }
    }

    private void rewind(Desk desk, long step) throws InterruptedException {
        if (desk.learner == null) {
            return;
        }
        long kept = 0;
        for (long k : desk.learner.kept()) {
            kept = k <= step ? Math.max(kept, k) : kept;
        }
        if (desk.learner.step() != step) {
            desk.film.cut(step);
            desk.learner.rewind(kept);
            desk.learner.advance((int) Math.max(0, Math.min(step - kept, desk.lostAt < 0 ? Long.MAX_VALUE : desk.lostAt - kept)));
            look(desk);
        }
    }

    private void look(Desk desk) throws InterruptedException {
        if (desk.learner != null) {
            Frame frame = desk.learner.look(measures.apply(desk.spec.network()));
            desk.film.add(frame);
            desk.lostAt = Double.isNaN(frame.last().loss()) ? frame.step() : -1;
        }
    }

    private void tell(Consumer<Lesson> tell) {
        List<Pupil> pupils = new ArrayList<>();
        for (Desk desk : desks) {
            pupils.add(new Pupil(desk.learner == null ? desk.spec : desk.learner.spec(),
                    desk.film == null ? List.of() : desk.film.frames(), desk.problem));
        }
        tell.accept(new Lesson(pupils, obeyed, isGoing()));
    }
}
