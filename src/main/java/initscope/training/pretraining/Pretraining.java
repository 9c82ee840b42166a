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

    /// One layer after the other learns to classify the labelled samples under an output layer of its own, which is then
    /// forgotten (Bengio et al. 2007).
    ///
    /// @param epochs of every layer, over the labelled samples
    /// @param rate of Adam
    record Supervised(int epochs, double rate) implements Pretraining {
        @Override
        public String id() {
            return "supervised";
        }
    }

    /// The hidden layers are those of a discriminator that tells samples from what a small generator makes of noise
    /// (Goodfellow et al. 2014, the generator's loss −ln D; reused as features by Radford, Metz & Chintala 2016). No labels.
    ///
    /// @param epochs over all samples; a batch is two steps, one of each player
    /// @param rate of Adam with β1 = ½, for both
    /// @param noise inputs of the generator, N(0, 1)
    record Gan(int epochs, double rate, int noise) implements Pretraining {
        @Override
        public String id() {
            return "gan";
        }
    }

    /// The hidden layers, twice the same, look at two samples, and one sigmoid on |x_L − x'_L| says whether these are the same
    /// character (Koch, Zemel & Salakhutdinov 2015; the same-face task).
    ///
    /// @param epochs over the samples the pairs are made of
    /// @param rate of Adam
    /// @param pairs what "the same" is
    record SameOrDifferent(int epochs, double rate, Pairs pairs) implements Pretraining {
        /// Where it is known from that two samples are the same.
        public enum Pairs {
            /// One sample moved, turned and made noisy in two ways; another sample counts as different. Needs no labels, and is
            /// wrong where two samples happen to be of one class.
            JITTER,
            /// Two samples of one class, or of two: of the labelled samples alone.
            LABELS
        }

        @Override
        public String id() {
            return "same-or-different";
        }
    }

    /// The hidden layers and one linear layer fill in a part of the sample that was covered, a square of a picture; judged where
    /// it was covered alone (Devlin et al. 2018 for words, Pathak et al. 2016 for pictures). No labels.
    ///
    /// @param epochs over all samples
    /// @param rate of Adam
    /// @param share of the inputs covered
    record FillIn(int epochs, double rate, double share) implements Pretraining {
        @Override
        public String id() {
            return "fill-in";
        }
    }
}
