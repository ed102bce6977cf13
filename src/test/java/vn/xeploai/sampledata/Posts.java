package vn.xeploai.sampledata;

import java.util.List;

/** Who holds which post. Of every seven residential cells six have the deputy secretary as head of the neighbourhood. */
final class Posts {
    private final List<Unit> residential;

    Posts(Tree tree) {
        this.residential = tree.holdingMembers().stream().filter(Unit::isResidential).toList();
    }

    String inParty(Person person) {
        return switch (person.seat) {
            case 0 -> "Bí thư chi bộ";
            case 1 -> "Phó Bí thư chi bộ";
            case 2 -> "Chi ủy viên";
            default -> "";
        };
    }

    String inGovernment(Person person) {
        if (person.cell.isResidential()) {
            return headsNeighbourhood(person) ? title(person.cell) : "";
        }
        return person.seat == Person.NO_OFFICE ? "" : Livelihood.of(person.cell).posts().get(person.seat);
    }

    private boolean headsNeighbourhood(Person person) {
        int headSeat = residential.indexOf(person.cell) % 7 == 6 ? 2 : 1;
        return person.seat == headSeat;
    }

    private static String title(Unit cell) {
        return cell.kind().equals("Thôn") ? "Trưởng thôn" : "Tổ trưởng " + (cell.kind().equals("Khu phố") ? "khu phố" : "tổ dân phố");
    }
}
