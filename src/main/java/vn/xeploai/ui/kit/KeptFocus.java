package vn.xeploai.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard in a part that is drawn anew: on the control of the same id, else on the next step. While there is neither, the
 * part itself holds it, so that no key goes astray.
 */
public final class KeptFocus {
    private final Parent part;
    private final List<String> next;
    private @Nullable String last;

    /**
     * Of that part.
     *
     * @param next selectors of the next step, the likeliest first
     */
    public KeptFocus(Parent part, String... next) {
        this.part = part;
        this.next = List.of(next);
    }

    /** Draws; a keyboard that was elsewhere stays where it is. */
    public void draw(Runnable drawing) {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        boolean inside = holds(owner);
        if (inside && owner != null && !owner.equals(part)) {
            last = owner.getId();
        }
        drawing.run();
        if (inside && owner != null && (owner.equals(part) || !canBeReached(owner))) {
            found().orElse(part).requestFocus();
        }
    }

    /** Whether that is the part, or inside it. */
    public boolean holds(@Nullable Node node) {
        return upwards(node).anyMatch(part::equals);
    }

    private Optional<Node> found() {
        return Stream.concat(Stream.ofNullable(last).map(id -> "#" + id), next.stream())
                .flatMap(each -> part.lookupAll(each).stream())
                .filter(KeptFocus::canBeReached)
                .findFirst();
    }

    private static boolean canBeReached(Node node) {
        return node.getScene() != null && !node.isDisabled() && upwards(node).allMatch(Node::isVisible);
    }

    private static Stream<Node> upwards(@Nullable Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }
}
