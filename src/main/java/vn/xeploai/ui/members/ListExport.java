package vn.xeploai.ui.members;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.settings.MemberViews;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.FileWriting;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.FoundMember;
import vn.xeploai.work.port.ListSheet;

/** Xuất danh sách như đang hiện: columns, filter and order of the screen. Identity numbers go out whole only when asked for twice. */
public final class ListExport {
    private final MembersDesk desk;
    private final Dialogs dialogs;
    private final Texts texts;
    private final FileWriting writing;
    private final ObjectProperty<@Nullable Notice> question = new SimpleObjectProperty<>();

    /** Idle. */
    public ListExport(MembersDesk desk, TaskRunner runner, Dialogs dialogs, Texts texts) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.texts = texts;
        this.writing = new FileWriting(runner, dialogs, texts);
    }

    /** How it goes. */
    public FileWriting writing() {
        return writing;
    }

    /** Whether the numbers may go out whole, while that is not answered. */
    public ObjectProperty<@Nullable Notice> question() {
        return question;
    }

    /** Writes the members; asks first when the identity numbers are among the columns. */
    public void members(List<FoundMember> found, List<MemberViews.Column> columns) {
        if (writing.running().get()) {
            return;
        }
        List<ListColumn> shown = columns.stream()
                .filter(MemberViews.Column::shown)
                .flatMap(each -> ListColumn.find(each.key()).stream())
                .toList();
        if (shown.contains(ListColumn.IDENTITY)) {
            question.set(new Notice(
                    Notice.Kind.WARNING, texts.get("ui.members.export.identity"),
                    new Notice.Action(texts.get("ui.members.export.masked"), () -> ask(found, columns, false)),
                    new Notice.Action(texts.get("ui.members.export.revealed"), () -> ask(found, columns, true))));
        } else {
            ask(found, columns, false);
        }
    }

    /** Writes any other list. */
    public void list(String fileName, ListSheet sheet) {
        if (!writing.running().get()) {
            question.set(null);
            dialogs.chooseFileToWrite(fileName + ".xlsx")
                    .ifPresent(file -> writing.start(file, (out, progress) -> desk.lists().write(sheet, out, progress)));
        }
    }

    /** Puts away what is said; tells whether there was something. */
    public boolean dismiss() {
        boolean said = question.get() != null || writing.notice().get() != null;
        question.set(null);
        writing.dismiss();
        return said;
    }

    private void ask(List<FoundMember> found, List<MemberViews.Column> columns, boolean revealed) {
        question.set(null);
        dialogs.chooseFileToWrite(texts.get("ui.members.export.file") + ".xlsx")
                .ifPresent(file -> start(file, found, columns, revealed));
    }

    private void start(Path file, List<FoundMember> found, List<MemberViews.Column> columns, boolean revealed) {
        writing.start(file, (out, progress) -> {
            if (revealed) {
                // Noted first: a number must not be in a file nobody asked for.
                desk.keep().identitiesShown(found.stream()
                        .map(FoundMember::key)
                        .filter(key -> key.identityNumber() != null)
                        .map(key -> key.id())
                        .toList());
            }
            desk.lists().write(sheet(found, columns, revealed), out, progress);
        });
    }

    private ListSheet sheet(List<FoundMember> found, List<MemberViews.Column> columns, boolean revealed) {
        List<MemberViews.Column> shown = columns.stream().filter(MemberViews.Column::shown).toList();
        List<Function<FoundMember, String>> values = shown.stream().map(each -> value(each, revealed)).toList();
        return new ListSheet(
                texts.get("ui.members.export.title"),
                shown.stream()
                        .map(each -> new ListSheet.Column(
                                texts.get(ListColumn.find(each.key()).orElseThrow().textKey()),
                                ListColumn.characters(each.width())))
                        .toList(),
                new AbstractList<List<String>>() {
                    @Override
                    public List<String> get(int index) {
                        FoundMember member = found.get(index);
                        return values.stream().map(each -> each.apply(member)).toList();
                    }

                    @Override
                    public int size() {
                        return found.size();
                    }
                });
    }

    private Function<FoundMember, String> value(MemberViews.Column column, boolean revealed) {
        ListColumn known = ListColumn.find(column.key()).orElseThrow();
        return member -> {
            String number = member.key().identityNumber();
            return known == ListColumn.IDENTITY && revealed
                    ? (number == null ? "" : number)
                    : known.of(MemberRow.of(member, texts));
        };
    }
}
