package initscope.training.pretraining;

/// A way to learn the weights of the hidden layers before fine-tuning.
public sealed interface Pretraining {
    Pretraining NONE = new None();

    /// Its name in specs.
    String id();

    /// The same with another number of epochs.
    Pretraining withEpochs(int value);

    /// The initializer's own draw is where fine-tuning starts.
    record None() implements Pretraining {
        @Override
        public String id() {
            return "none";
        }

        @Override
        public None withEpochs(int value) {
            return this;
        }
    }

    /// Restricted Boltzmann machines, layer by layer (Hinton, Osindero & Teh 2006), each by contrastive divergence with the
    /// choices of Hinton 2010. The draw of the initializer is not used: weights begin at N(0, 0.01²).
    ///
    /// An RBM's units are sigmoids. A sigmoid network takes weights and biases over; a tanh network takes them over folded,
    /// tanh(z/2) being 2 s(z) − 1, which is the same network; any other takes W and b as they are, and its units then answer
    /// otherwise than those that learned.
    ///
    /// @param k steps of Gibbs sampling from the data to the reconstruction
    /// @param epochs through the samples, a layer
    /// @param rate learning rate; a layer of Gaussian visible units learns at a tenth of it (Hinton 2010, section 13.2)
    /// @param visible what the first layer's visible units are
    /// @param sampled whether reconstructions are drawn too, or are the probabilities themselves
    /// @param batch samples of a mini-batch
    /// @param decay weight decay λ: −λ W stands beside the gradient of the log-likelihood
    record Rbm(int k, int epochs, double rate, Visible visible, boolean sampled, int batch, double decay)
            implements Pretraining {
        public static final Rbm STANDARD = new Rbm(1, 10, 0.1, Visible.AUTO, false, 100, 0.0002);

        @Override
        public String id() {
            return "rbm";
        }

        @Override
        public Rbm withEpochs(int value) {
            return new Rbm(k, value, rate, visible, sampled, batch, decay);
        }
    }

    /// What the visible units of the first RBM are. Those of the upper ones are always Bernoulli units: they see
    /// probabilities.
    enum Visible {
        /// Bernoulli where all data lie in [0, 1], else Gaussian.
        AUTO,
        GAUSSIAN
    }

    /// Autoencoders, layer by layer (Bengio et al. 2007): each layer learns to give its input back through a decoder, which
    /// is then thrown away. A layer keeps its own activation and begins at the initializer's draw. With a corruption it is a
    /// denoising autoencoder (Vincent et al. 2010): the input alone is corrupted, the target is clean, and the next layer
    /// learns on the codes of clean inputs.
    ///
    /// @param corruption of the input while a layer learns
    /// @param tied whether the decoder is the encoder's transpose
    /// @param cost what is made small; see [Cost]
    /// @param epochs through the samples, a layer
    /// @param rate of Adam
    /// @param batch samples of a mini-batch
    record Autoencoder(Corruption corruption, boolean tied, Cost cost, int epochs, double rate, int batch)
            implements Pretraining {
        public static final Autoencoder STANDARD =
                new Autoencoder(Corruption.NONE, true, Cost.CROSS_ENTROPY, 15, 0.003, 50);

        @Override
        public String id() {
            return corruption instanceof Corruption.None ? "autoencoder" : "denoising";
        }

        @Override
        public Autoencoder withEpochs(int value) {
            return new Autoencoder(corruption, tied, cost, value, rate, batch);
        }
    }

    /// What an autoencoder makes small, summed over the inputs. Inputs in [0, 1] are decoded by sigmoids; any others have a
    /// linear decoder and squared error, whatever was asked for.
    enum Cost {
        /// −Σ x ln y + (1 − x) ln (1 − y).
        CROSS_ENTROPY,
        /// ½ Σ (y − x)².
        SQUARED
    }

    /// What is done to an autoencoder's input (Vincent et al. 2010, section 3).
    sealed interface Corruption {
        Corruption NONE = new None();

        record None() implements Corruption {
        }

        /// Each input is 0 with this probability.
        record Masking(double share) implements Corruption {
        }

        /// Each input is, with this probability, its least or its greatest possible value by a fair coin.
        record SaltAndPepper(double share) implements Corruption {
        }

        /// N(0, std²) is added.
        record Gaussian(double std) implements Corruption {
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

        @Override
        public Supervised withEpochs(int value) {
            return new Supervised(value, rate);
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

        @Override
        public Gan withEpochs(int value) {
            return new Gan(value, rate, noise);
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

        @Override
        public SameOrDifferent withEpochs(int value) {
            return new SameOrDifferent(value, rate, pairs);
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

        @Override
        public FillIn withEpochs(int value) {
            return new FillIn(value, rate, share);
        }
    }
}
