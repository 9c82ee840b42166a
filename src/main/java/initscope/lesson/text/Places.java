package initscope.lesson.text;

import java.util.List;

/// Where a scene can be looked at: ways to look at the panels, and pages in their place.
public final class Places {
    public static final List<String> VIEWS = List.of("strip", "ridge", "heatmap", "bands", "overlay", "depth", "gradient",
            "gradients", "variance", "geometry");
    public static final List<String> PAGES = List.of("training", "pretraining", "starts", "losses", "optimizers", "phase",
            "symmetry", "grid", "norm", "depth", "preprocessing");

    private Places() {
    }
}
