package initscope.training.pretraining.auxiliary;

import initscope.data.Samples;
import initscope.random.Seed;
import initscope.tensor.Matrix;
import initscope.training.pretraining.Pretraining.SameOrDifferent.Pairs;
import java.util.ArrayList;
import java.util.List;

/// Makes pairs, half of them the same.
final class Pairing {
    private final Samples samples;
    private final Pairs pairs;
    private final Jitter jitter;
    /// By class, its samples.
    private final List<List<Integer>> ofClass = new ArrayList<>();

    Pairing(Samples samples, Pairs pairs) {
        this.samples = samples;
        this.pairs = pairs;
        jitter = new Jitter(samples);
        for (int k = 0; pairs == Pairs.LABELS && k < samples.classes(); k++) {
            ofClass.add(new ArrayList<>());
        }
        for (int i = 0; pairs == Pairs.LABELS && i < samples.size(); i++) {
            ofClass.get(samples.labels().get(i)).add(i);
        }
    }

    /// Leaves a pair of which the first is this sample in rows `at` and `at + both.rows() / 2`.
    ///
    /// @return whether they are the same
    boolean fill(int sample, Seed stream, Matrix both, int at) {
        boolean same = stream.uniform(0) < 0.5;
        int other = at + both.rows() / 2;
        if (pairs == Pairs.JITTER) {
            jitter.apply(sample, stream.child(0), both, at);
            jitter.apply(same ? sample : another(sample, stream), stream.child(1), both, other);
            return same;
        }
        int label = samples.labels().get(sample);
        int partner = same ? alike(sample, label, stream) : unlike(label, stream);
        copy(sample, both, at);
        copy(partner, both, other);
        return samples.labels().get(partner) == label;
    }

    private int another(int sample, Seed stream) {
        int drawn = stream.below(1, Math.max(1, samples.size() - 1));
        return samples.size() == 1 ? sample : drawn < sample ? drawn : drawn + 1;
    }

    /// Another sample of the class, itself where it is alone.
    private int alike(int sample, int label, Seed stream) {
        List<Integer> members = ofClass.get(label);
        int drawn = members.get(stream.below(1, members.size()));
        return drawn == sample ? members.get((stream.below(1, members.size()) + 1) % members.size()) : drawn;
    }

    /// A sample of another class; any where there is only one class.
    private int unlike(int label, Seed stream) {
        int others = samples.size() - ofClass.get(label).size();
        int drawn = stream.below(1, others == 0 ? samples.size() : others);
        for (int k = 0; k < ofClass.size(); k++) {
            int members = k == label && others > 0 ? 0 : ofClass.get(k).size();
            if (drawn < members) {
                return ofClass.get(k).get(drawn);
            }
            drawn -= members;
        }
        throw new IllegalStateException("no sample beside class " + label);
    }

    private void copy(int sample, Matrix both, int at) {
        both.copyRows(samples.inputs(), sample, 1, at);
    }
}
