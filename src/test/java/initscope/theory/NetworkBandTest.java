package initscope.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.report.Outcome;
import initscope.experiment.report.Request;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.network.Plain;
import initscope.statistics.Binning;
import initscope.statistics.Histogram;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The band one network's histogram may lie in.
class NetworkBandTest {

    /// Predicted by someone else's program, which left out what earlier layers scatter (`science` 2.7): bins of half a
    /// standard deviation of z, from 2.5 of them below the middle up to it.
    @Test
    void sigmoidAndXavierScatterAsPublished() {
        double[] published = {0.0127, 0.0204, 0.0287, 0.0354, 0.0391};
        FiniteWidth law = law(spec("sigmoid xavier-normal")).get(4);
        NetworkBand bare = halfDeviations(new FiniteWidth(5, law.correlation(), 0, 0, law.q(), 0, 0, 0, 0, 0, 0, 0));
        for (int k = 0; k < published.length; k++) {
            assertEquals(published[k], bare.bins().get(5 + k).deviation(), 1e-4, "bin " + k);
            assertEquals(published[k], bare.bins().get(14 - k).deviation(), 1e-4, "bin " + (9 - k));
        }
    }

    /// The same program's simulation of 150 networks: a deviation estimated from N networks scatters by 1/√(2N).
    @Test
    void simulatedNetworksScatterAsTheBandSays() {
        double[] simulated = {0.0129, 0.0215, 0.0301, 0.0389, 0.0400};
        NetworkBand band = halfDeviations(law(spec("sigmoid xavier-normal")).get(4));
        for (int k = 0; k < simulated.length; k++) {
            assertEquals(simulated[k], band.bins().get(5 + k).deviation(), 3 * simulated[k] / Math.sqrt(300), "bin " + k);
        }
    }

    private static NetworkBand halfDeviations(FiniteWidth law) {
        double s = Math.sqrt(law.q());
        return NetworkBand.of(Plain.IDENTITY, law, 100, 1000, -5 * s, 5 * s, 20, List.of());
    }

    /// Over 24 networks every bin's count must stray by its predicted deviation: the mean of squared z is 1, give or take
    /// five standard errors of a mean over 24 networks (√(2/24) each) and a tenth for what is of second order.
    /// A unit that scatters by more than a wave has every unit's histogram; one that does not has its own.
    @Test
    void ofAWideLawsSineOnlyWhatUnitsShareScatters() {
        NetworkBand alike = sines(0.5);
        NetworkBand spikes = sines(1);
        for (int k = 0; k < 10; k++) {
            double p = (Math.asin(Math.min(1, -1 + 0.2 * (k + 1))) - Math.asin(-1 + 0.2 * k)) / Math.PI;
            assertEquals(p, alike.bins().get(k).expected(), 1e-12);
            assertEquals(Math.sqrt(p * (1 - p) / 1e5), alike.bins().get(k).deviation(), 1e-6);
            assertEquals(Math.sqrt(p * (1 - p) / 100), spikes.bins().get(k).deviation(), 1e-6);
        }
    }

    private static NetworkBand sines(double correlation) {
        return NetworkBand.of(Plain.SIN, new FiniteWidth(5, correlation, 0, 0, 1e20, 0, 1e19, 0, 0, 0, 0, 0), 100, 1000, -1, 1, 10,
                List.of());
    }

    @Test
    void countsOfManyNetworksFillTheBand() throws InterruptedException {
        for (String text : List.of("sigmoid xavier-normal width=200", "relu he-normal width=200", "tanh xavier-normal",
                "hard-tanh normal(0.1)", "gelu he-normal width=200")) {
            Spec spec = spec(text).withBinning(new Binning(12, new Binning.Range.Fixed(-0.96, 1.92))).withSeeds(24);
            List<Snapshot> networks;
            try (Lab lab = new Lab()) {
                networks = Outcome.run(lab, spec, new Request(true, false, false), (_, _) -> { }).orThrow().networks();
            }
            for (int layer : new int[] {1, 3, 5}) {
                NetworkBand band = NetworkBand.of(spec.activation(), law(spec).get(layer - 1), spec.widths().getFirst(), 1000,
                        -0.96, 1.92, 12, spec.activation().atoms());
                check(text + " layer " + layer, band, networks.stream().map(n -> n.layer(layer).histogram()).toList());
            }
        }
    }

    private static void check(String where, NetworkBand band, List<Histogram> counted) {
        double total = counted.getFirst().total();
        for (int k = 0; k < band.bins().size(); k++) {
            int bin = k;
            check(where + " bin " + k, band.bins().get(k),
                    counted.stream().mapToDouble(h -> h.countWithoutAtoms(bin) / total).toArray(), total);
        }
        for (int a = 0; a < band.atoms().size(); a++) {
            int atom = a;
            check(where + " atom " + a, band.atoms().get(a),
                    counted.stream().mapToDouble(h -> h.atoms().get(atom).count() / total).toArray(), total);
        }
    }

    private static void check(String where, NetworkBand.Share expected, double[] shares, double total) {
        if (expected.expected() * total < 50) {
            return;
        }
        double squares = 0;
        for (double share : shares) {
            squares += Math.pow((share - expected.expected()) / expected.deviation(), 2) / shares.length;
        }
        double slack = 5 * Math.sqrt(2.0 / shares.length) + 0.1;
assertTrue(squares < 1 + slack && squares > 1 / (1 + slack), where + ": mean z² = " + squares);
    }

    private static Spec spec(String text) {
        return SpecReader.read(text).orThrow();
    }

    static List<FiniteWidth> law(Spec spec) {
        return FiniteWidth.of(spec.architecture(), spec.initializers(), spec.bias(),
                spec.input().secondMoment(spec.inputs(), spec.batch()), 0, spec.batch()).orElseThrow();
    }
}
