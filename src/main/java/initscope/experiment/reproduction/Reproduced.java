package initscope.experiment.reproduction;

import initscope.experiment.Snapshot;
import java.util.ArrayList;
import java.util.List;

/// A row, run.
public record Reproduced(Row row, List<Check> checks) {

    /// One figure held against ours.
    ///
    /// @param ours mean over our networks
    /// @param width of the band: how far from the published figure ours may lie
    public record Check(Published published, double ours, double width) {

        public double low() {
            return published.value() - width;
        }

        public double high() {
            return published.value() + width;
        }

        /// Never true of NaN.
        public boolean inBand() {
            return Math.abs(ours - published.value()) <= width;
        }

        /// Where ours lies: −1 at the low end of the band, 0 on the published figure, 1 at the high end.
        public double place() {
            double off = ours - published.value();
            return off == 0 ? 0 : off / width;
        }
    }

    public Reproduced {
        checks = List.copyOf(checks);
    }

    static Reproduced of(Row row, List<Snapshot> networks) {
        List<Check> checks = new ArrayList<>();
        for (Published published : row.published()) {
            double mean = 0;
            double squares = 0;
            int n = 0;
            for (Snapshot network : networks) {
                double value = row.reading().of(network, published.layer());
                double off = value - mean;
                n++;
                mean += off / n;
                squares += off * (value - mean);
            }
            double spread = n > 1 ? Math.sqrt(squares / (n - 1)) : 0;
            checks.add(new Check(published, mean, row.band().width(published, spread, n)));
        }
        return new Reproduced(row, checks);
    }

    public boolean inBand() {
        return checks.stream().allMatch(Check::inBand);
    }

    /// The check that lies farthest out in its band.
    public Check worst() {
        Check worst = checks.getFirst();
        for (Check check : checks) {
            if (!(Math.abs(check.place()) <= Math.abs(worst.place()))) {
                worst = check;
            }
        }
        return worst;
    }
}
