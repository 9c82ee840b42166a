package initscope.experiment.losses;

import initscope.data.Samples;
import initscope.experiment.spec.Spec;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.tensor.Crew;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/// A shown network with an output layer behind it, and a few samples of its data.
///
/// @param masks of its dropout, if there is any: always the same
record Probe(Network network, Samples samples, IntToLongFunction masks) {

    /// @param rows samples wanted; a file may have fewer
    static Probe of(Spec spec, int classes, int rows, Crew crew) throws InterruptedException {
        Seed root = Seed.root(spec.seed());
        Architecture shape = spec.architecture().withOutput(classes);
        List<Initializer> laws = new ArrayList<>(spec.initializers());
        laws.add(spec.initializer());
        Network network = new Draw(spec.precision(), crew).network(shape, laws, spec.bias(), root);
        Samples samples = Samples.draw(spec.input(), spec.inputs(), classes, rows, spec.precision(), root.child("train"), crew);
        Seed masks = root.child("dropout");
        return new Probe(network, samples, layer -> masks.child(layer).key());
    }
}
