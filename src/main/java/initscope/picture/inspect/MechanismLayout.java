package initscope.picture.inspect;

import initscope.picture.Box;
import initscope.picture.Look;

/// Where the parts of a mechanism stand: the curve, its slope and the density of z over one another on one axis of z, the
/// density of x left of the curve on its axis of x.
///
/// @param heading of the density of x
/// @param curve phi
/// @param slope phi', under it
/// @param before density of z, under that
/// @param after density of x, left of the curve
/// @param corner under the density of x: figures
record MechanismLayout(Box heading, Box curve, Box slope, Box before, Box after, Box corner) {

    static MechanismLayout of(Look look, Box box) {
        double t = look.text();
        double pad = 0.8 * t;
        double ticks = 3.4 * t;
        double top = box.y() + pad + 1.7 * t;
        double bottom = box.bottom() - 0.5 * pad - 3.1 * t;
        double height = Math.max(3, bottom - top);
        double gap = 1.9 * t;
        double left = box.x() + pad + ticks;
        double width = Math.max(2, box.right() - 1.2 * pad - left);
        double side = Math.clamp(0.24 * width, 1, Math.max(1, 17 * t));
        double middle = left + side + 1.1 * t;
        double right = Math.max(middle + 1, left + width);
        double free = Math.max(3, height - 2 * gap);
        double curveHeight = 0.54 * free;
        double slopeHeight = 0.16 * free;
        Box curve = new Box(middle, top, right - middle, curveHeight);
        Box slope = new Box(middle, curve.bottom() + gap, curve.width(), slopeHeight);
        Box before = new Box(middle, slope.bottom() + gap, curve.width(), Math.max(1, free - curveHeight - slopeHeight));
        Box after = new Box(left, top, side, curveHeight);
        Box corner = new Box(box.x() + pad, slope.y(), Math.max(1, middle - 1.5 * t - box.x() - pad),
                Math.max(1, before.bottom() - slope.y()));
        return new MechanismLayout(new Box(box.x() + pad, box.y() + pad, box.width() - 2 * pad, 1.5 * t), curve, slope,
                before, after, corner);
    }
}
