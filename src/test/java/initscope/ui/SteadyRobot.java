package initscope.ui;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/// A robot that asks where a node is on the FX thread. TestFX asks on its own, while the window may be laying itself out:
/// the bounds of a text that is being laid out are wrong, or an exception.
final class SteadyRobot extends FxRobot {
    private static final long PATIENCE_MILLIS = 30_000;

    @Override
    public PointQuery point(Node node) {
        return point(WaitForAsyncUtils.<Point2D>waitForAsyncFx(PATIENCE_MILLIS, () -> super.point(node).query()));
    }

    @Override
    public PointQuery point(String query) {
        return point(WaitForAsyncUtils.<Node>waitForAsyncFx(PATIENCE_MILLIS, () -> lookup(query).query()));
    }

    @Override
    public FxRobot moveTo(Node node, Pos position, Point2D offset, Motion motion) {
        Point2D at = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> super.point(node).atPosition(position).query());
        return moveTo(at.add(offset), motion);
    }
}
