package initscope.experiment.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Form;
import initscope.training.optimizer.Optimizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptimizersTest {

    @Test
    void everyKindOfOptimizerHasOneName() {
        assertEquals(Optimizer.class.getPermittedSubclasses().length, Optimizers.all().size());
        for (Form<Optimizer> form : Optimizers.all()) {
            assertEquals(1, Optimizers.all().stream().filter(f -> f.covers(form.standard())).count(), form.id());
        }
    }

    @Test
    void standardsArePyTorchs() {
        assertEquals(List.of(new Optimizer.Sgd(0.01), new Optimizer.Momentum(0.01, 0.9), new Optimizer.Nesterov(0.01, 0.9),
                new Optimizer.AdaGrad(0.01), new Optimizer.RmsProp(0.01), new Optimizer.Adam(0.001),
                new Optimizer.AdamW(0.001), new Optimizer.Nadam(0.002)), Optimizers.all().stream().map(Form::standard).toList());
    }

    @Test
    void whatIsTakenApartIsBuiltAgain() {
        List<Optimizer> unusual = List.of(new Optimizer.Sgd(0.5, 1e-4),
                new Optimizer.Momentum(0.1, 0.5, 0.01, Optimizer.Momentum.Form.CLASSIC),
                new Optimizer.Nesterov(0.1, 0.99, 0, Optimizer.Nesterov.Form.SUTSKEVER), Optimizer.AdaGrad.keras(0.2),
                Optimizer.RmsProp.keras(0.2), Optimizer.Adam.hat(0.3), new Optimizer.Adam(1, 0.5, 0.9, 0, 0.1, false),
                new Optimizer.AdamW(0.3, 0.8, 0.99, 1e-6, 0.1), Optimizer.Nadam.keras(2));
        for (Optimizer optimizer : unusual) {
            Form<Optimizer> form = Optimizers.all().stream().filter(f -> f.covers(optimizer)).findFirst().orElseThrow();
            assertEquals(optimizer, form.build().apply(form.arguments().apply(optimizer)));
        }
    }

    @Test
    void noBetaMayBeOne() {
        for (Form<Optimizer> form : Optimizers.all()) {
            assertTrue(form.parameters().stream().filter(p -> p.name().startsWith("beta")).allMatch(p -> p.max() < 1));
        }
    }
}
