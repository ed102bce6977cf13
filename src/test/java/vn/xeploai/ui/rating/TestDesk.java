package vn.xeploai.ui.rating;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.ui.fake.Invented;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.Saving;
import vn.xeploai.work.rating.SheetKey;

/** The real errands over a desk; a save can be made to fail. */
final class TestDesk {
    final RatingErrands errands;
    @Nullable Function<List<Change>, Saving> instead;
    int saves;

    TestDesk(Desk desk) {
        errands = new RatingErrands(desk, Invented.REGULATIONS, () -> 2026);
    }

    /** What the view-models are given. */
    RatingDesk asDesk() {
        return (RatingDesk) Proxy.newProxyInstance(
                RatingDesk.class.getClassLoader(), new Class<?>[] {RatingDesk.class}, (_, method, with) -> {
                    if (method.getName().equals("save")) {
                        return save((SheetKey) with[0], cast(with[1]));
                    }
                    try {
                        return method.invoke(errands, with);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private static List<Change> cast(Object changes) {
        return (List<Change>) changes;
    }

    private Saving save(SheetKey key, List<Change> changes) {
        saves++;
        Function<List<Change>, Saving> other = instead;
        return other == null ? errands.save(key, changes) : other.apply(changes);
    }
}
