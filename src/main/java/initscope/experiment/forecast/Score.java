package initscope.experiment.forecast;

import initscope.statistics.LayerStatistics;
import initscope.theory.FiniteWidth;
import initscope.theory.MeanField.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// By how many standard errors a measured layer differs from the prediction. NaN where there is nothing to compare.
///
/// @param gradient of the logarithm of the squared gradient
public record Score(int layer, double mean, double std, double secondMoment, double saturated, double gradient) {

    /// Predicted shares below this are left alone: so far out in the tail the scatter of q decides, not the mean law.
    private static final double TAIL = 1e-4;

    /// One network against the law of one network of its width.
    ///
    /// @return one score a layer; empty where there is no theory
    public static List<Score> of(Forecast forecast, List<LayerStatistics> network) {
        List<Score> scores = new ArrayList<>();
        for (int l = 0; l < Math.min(forecast.scatter().size(), network.size()); l++) {
            Difference d = Difference.of(forecast, l, network);
            FiniteWidth w = forecast.scatter().get(l);
            scores.add(new Score(l + 1, z(d.mean, w.mean()), z(d.std, w.std()), z(d.secondMoment, w.secondMoment()),
                    z(d.saturated, w.saturated()), z(d.gradient, w.logGradient())));
        }
        return scores;
    }

    /// Several networks: their mean against the prediction, by the standard error of that mean as they show it
    /// themselves.
    ///
    /// @param networks the layers of each network of this spec; at least two, all as deep as the forecast
    /// @return one score a layer; empty where there is no theory
    public static List<Score> across(Forecast forecast, List<List<LayerStatistics>> networks) {
        List<Score> scores = new ArrayList<>();
        for (int l = 0; l < Math.min(forecast.layers().size(), networks.getFirst().size()); l++) {
            int layer = l;
            List<Difference> all = networks.stream().map(s -> Difference.of(forecast, layer, s)).toList();
            scores.add(new Score(l + 1, across(all, Difference::mean), across(all, Difference::std),
                    across(all, Difference::secondMoment), across(all, Difference::saturated),
                    across(all, Difference::gradient)));
        }
        return scores;
    }

    private record Difference(double mean, double std, double secondMoment, double saturated, double gradient) {

        static Difference of(Forecast forecast, int index, List<LayerStatistics> network) {
            Prediction p = forecast.layers().get(index);
            LayerStatistics l = network.get(index);
            double gradient = forecast.hasGradient() && l.gradient() != null && p.gradientSecondMoment() > 0
                    ? Math.log(l.gradient().preactivationSecondMoment() / p.gradientSecondMoment()) : Double.NaN;
            return new Difference(l.activation().mean() - p.mean(), l.activation().std() - p.std(),
                    l.activation().secondMoment() - p.secondMoment(),
                    p.saturated() < TAIL ? Double.NaN : l.shares().saturated() - p.saturated(), gradient);
        }
    }

    private static double across(List<Difference> networks, ToDoubleFunction<Difference> what) {
        double[] values = networks.stream().mapToDouble(what).toArray();
        double mean = 0;
        for (double v : values) {
            mean += v / values.length;
        }
        double squares = 0;
        for (double v : values) {
            squares += (v - mean) * (v - mean);
        }
        return z(mean, Math.sqrt(squares / (values.length - 1.0) / values.length));
    }

    private static double z(double difference, double error) {
        return error > 0 ? difference / error : Double.NaN;
    }
}
