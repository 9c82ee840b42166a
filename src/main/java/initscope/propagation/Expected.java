package initscope.propagation;

import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.network.Zone;
import initscope.statistics.Criteria;
import initscope.tensor.Precision;
import java.util.List;
import java.util.stream.Stream;

/// What a layer's elements are held against. Saturation and edges are the activation's own; range and atoms are those of
/// what the layer hands on, after dropout and the sum with what it was given.
final class Expected {

    private Expected() {
    }

    static Criteria of(Architecture shape, Architecture.Layer layer, Precision precision) {
        Activation phi = layer.activation();
        Zone saturation = phi.saturation();
        Zone edge = phi.edge();
        Zone flat = phi.flat();
        Activation.Bounds range = shape.range(layer);
        return new Criteria(saturation.low(), saturation.high(), edge.low(), edge.high(), flat.low(), flat.high(),
                atoms(shape, layer, precision), range.low(), range.high());
    }

    private static List<Double> atoms(Architecture shape, Architecture.Layer layer, Precision precision) {
        double p = shape.block(layer).dropout();
        List<Double> own = layer.activation().atoms();
        if (shape.adds(layer)) {
            return List.of();
        }
        if (p == 0) {
            return own;
        }
        Stream<Double> kept = p == 1 ? Stream.of() : own.stream().filter(a -> a != 0)
                .map(a -> precision.rounded(a * precision.factor(p)));
        return Stream.concat(Stream.of(0.0), kept).sorted().toList();
    }
}
