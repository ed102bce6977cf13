package vn.xeploai.ui.meeting;

import java.util.Comparator;
import java.util.List;

import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.meeting.Participant;
import vn.xeploai.work.meeting.SessionSheet;

/** The people of a session in the order of lists. */
final class People {
    private People() {}

    /** By given name. */
    static List<Participant> inOrder(SessionSheet sheet) {
        return inOrder(sheet.people());
    }

    /** By given name. */
    static List<Participant> inOrder(List<Participant> people) {
        Comparator<String> names = VietnameseOrder.byGivenName();
        return people.stream().sorted(Comparator.comparing(each -> each.line().fullName(), names)).toList();
    }
}
