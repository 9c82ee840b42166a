package initscope.experiment.preprocessing;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.training.optimizer.Optimizer;

/// One way to make numbers of a person, and the run that tries it.
public enum Way {
    RAW("people"),
    POSITIVE("people(positive)"),
    MINMAX("minmax(people)"),
    STANDARDIZED("standardized(people)"),
    CODE("people(code)"),
    ONE_HOT("people(onehot)");

    private static final String NETWORK = "tanh xavier-normal depth=2 width=16 batch=100 input=";
    private static final double RATE = 0.1;
    private static final int STEPS = 400;
    private static final int SAMPLES = 1000;

    private final String input;

    Way(String input) {
        this.input = input;
    }

    /// Its text in specs.
    public String input() {
        return input;
    }

    /// Whether it describes the city, not the measures.
    public boolean isOfCategory() {
        return this == CODE || this == ONE_HOT;
    }

    /// The run: the same but for the input.
    public TrainingSpec run() {
        Spec network = SpecReader.read(NETWORK + input).orThrow();
        return TrainingSpec.of(network).withOptimizer(new Optimizer.Sgd(RATE)).withSteps(STEPS).withSamples(SAMPLES)
                .withTests(SAMPLES);
    }
}
