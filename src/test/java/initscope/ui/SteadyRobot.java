package initscope.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.NodeQuery;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/// A robot that looks for nodes, and asks where they are, on the FX thread. TestFX does so on its own, while the window may
/// be laying itself out: the bounds of a text that is being laid out are wrong, or an exception.
final class SteadyRobot extends FxRobot {
    private static final long PATIENCE_MILLIS = 90_000;

    @Override
    public NodeQuery lookup(String query) {
        return steady(super.lookup(query));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        return steady(super.lookup(predicate));
    }

    @Override
    public NodeQuery from(Node... parents) {
        return steady(super.from(parents));
    }

    @Override
    public NodeQuery from(Collection<Node> parents) {
        return steady(super.from(parents));
    }

    @Override
    public PointQuery point(Node node) {
        return point(onFx(() -> laidOut(node).query()));
    }

    @Override
    public PointQuery point(String query) {
        return point(lookup(query).<Node>query());
    }

    @Override
    public FxRobot moveTo(Node node, Pos position, Point2D offset, Motion motion) {
        Point2D at = onFx(() -> laidOut(node).atPosition(position).query());
        return moveTo(at.add(offset), motion);
    }

    /// Where a node will stand: what has changed but waits for the next pulse is laid out first.
    private PointQuery laidOut(Node node) {
        if (node.getScene() != null) {
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
        }
        return super.point(node);
    }

    /// The same query, asked on the FX thread.
    private static NodeQuery steady(NodeQuery query) {
        return (NodeQuery) Proxy.newProxyInstance(NodeQuery.class.getClassLoader(), new Class<?>[] {NodeQuery.class},
                (_, method, arguments) -> {
                    Object found = onFx(() -> {
                        try {
                            return method.invoke(query, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause() instanceof Exception cause ? cause : e;
                        }
                    });
                    return found instanceof NodeQuery further ? steady(further) : found;
                });
    }

    private static <T> T onFx(Callable<T> question) {
        if (Platform.isFxApplicationThread()) {
            try {
                return question.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, question);
    }
}
