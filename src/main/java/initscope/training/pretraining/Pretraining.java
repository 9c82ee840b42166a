package initscope.training.pretraining;

/// A way to learn the weights of the hidden layers before fine-tuning.
public sealed interface Pretraining {
    Pretraining NONE = new None();

    /// Its name in specs.
    String id();

    /// The initializer's own draw is where fine-tuning starts.
    record None() implements Pretraining {
        @Override
        public String id() {
            return "none";
        }
    }
}
