package initscope.picture.axes;

/// Where a value stands between two pixel positions. Total: values outside the domain stand at its ends, NaN at its start,
/// so that no mark ever has a coordinate that is not finite.
public sealed interface Scale {

    double at(double value);

    /// The value at a position; the inverse of [#at] within the ends.
    double value(double position);

    /// @param from position of the domain's low end
    /// @param to position of its high end; may be smaller than `from`
    record Linear(Interval domain, double from, double to) implements Scale {
        @Override
        public double at(double value) {
            return from + part(value, domain) * (to - from);
        }

        @Override
        public double value(double position) {
            double t = share(position, from, to);
            return t == 1 ? domain.high() : domain.low() + t * domain.length();
        }
    }

    /// The same by decimal logarithm; the domain is positive.
    record Log(Interval domain, double from, double to) implements Scale {
        public Log {
            if (!(domain.low() > 0)) {
                throw new IllegalArgumentException("no logarithmic axis from " + domain.low());
            }
        }

        @Override
        public double at(double value) {
            double inside = value >= domain.low() ? Math.min(value, domain.high()) : domain.low();
            double low = Math.log10(domain.low());
            double length = Math.log10(domain.high()) - low;
            return length > 0 ? from + Math.clamp((Math.log10(inside) - low) / length, 0, 1) * (to - from) : from;
        }

        @Override
        public double value(double position) {
            double low = Math.log10(domain.low());
            double power = low + share(position, from, to) * (Math.log10(domain.high()) - low);
            return Math.clamp(Math.pow(10, power), domain.low(), domain.high());
        }
    }

    private static double part(double value, Interval domain) {
        return value > domain.low() ? value < domain.high() ? (value - domain.low()) / domain.length() : 1 : 0;
    }

    private static double share(double position, double from, double to) {
        double t = (position - from) / (to - from);
        return t >= 0 ? Math.min(t, 1) : 0;
    }
}
