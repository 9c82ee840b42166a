package initscope.data;

import initscope.random.Seed;
import initscope.tensor.Matrix;

/// People of two classes, as a table would describe them. Class 0 and class 1 differ in their weight for their height, by more
/// than two standard deviations, and in where they live: every other of six cities is nine times as likely.
public record People(Form form) implements DataSet {
    private static final int CITIES = 6;
    private static final double RARE = 0.1;
    /// Height in metres; weight over its square for class 0, between the classes, within one.
    private static final double HEIGHT = 1.7;
    private static final double HEIGHT_STD = 0.09;
    private static final double INDEX = 21;
    private static final double INDEX_APART = 5;
    private static final double INDEX_STD = 1.5;

    /// How a person becomes numbers.
    public enum Form {
        /// Height in metres and weight in kilograms: 1.8 and 70.
        MEASURES("measures", 2),
        /// The same two with mean 4 and standard deviation about 1: of like size, and positive.
        POSITIVE("positive", 2),
        /// The city as a number from 1 to 6.
        CODE("code", 1),
        /// The city as six inputs, 1 in its place, 0 elsewhere.
        ONE_HOT("onehot", CITIES);

        private final String id;
        private final int inputs;

        Form(String id, int inputs) {
            this.id = id;
            this.inputs = inputs;
        }

        public String id() {
            return id;
        }
    }

    @Override
    public String id() {
        return "people";
    }

    @Override
    public int dimension() {
        return form.inputs;
    }

    @Override
    public int classes() {
        return 2;
    }

    @Override
    public int label(Seed stream, long number) {
        return stream.child(number).below(0, 2);
    }

    @Override
    public void sample(Seed stream, long number, Matrix into, int row) {
        Seed own = stream.child(number);
        int label = own.below(0, 2);
        if (form == Form.CODE || form == Form.ONE_HOT) {
            int odd = own.uniform(1) < RARE ? 1 - label : label;
            int city = 2 * own.below(2, CITIES / 2) + odd;
            for (int c = 0; c < form.inputs; c++) {
                into.set(row, c, form == Form.CODE ? city + 1 : c == city ? 1 : 0);
            }
            return;
        }
        double height = HEIGHT + HEIGHT_STD * normal(own, 3);
        double weight = (INDEX + INDEX_APART * label + INDEX_STD * normal(own, 5)) * height * height;
        into.set(row, 0, form == Form.MEASURES ? height : Math.max(0.01, 4 + (height - HEIGHT) / HEIGHT_STD));
        // The mean and deviation of the weight, to two figures: of the mixture, by its moments.
        into.set(row, 1, form == Form.MEASURES ? weight : Math.max(0.01, 4 + (weight - 68) / 11));
    }

    /// Box & Muller 1958.
    private static double normal(Seed own, int at) {
        return Math.sqrt(-2 * StrictMath.log(1 - own.uniform(at))) * StrictMath.cos(2 * Math.PI * own.uniform(at + 1));
    }
}
