package vn.xeploai.ui.fake;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** A port of which only some methods answer. */
final class Refusing {
    private Refusing() {}

    static <P> P all(Class<P> port, Map<String, Function<Object[], Object>> but) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (_, method, with) -> {
            Function<Object[], Object> answer = but.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException(method.getName());
            }
            return answer.apply(with == null ? new Object[0] : with);
        }));
    }
}
