package org.plenary.desktop;

import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.GL30;
import java.lang.reflect.Proxy;
import java.nio.IntBuffer;

/** An OpenGL that does nothing, but says that shaders compile, programs link and framebuffers are complete. */
public final class FakeGl {
    private FakeGl() {}

    /** A new one. */
    public static GL30 create() {
        return (GL30) Proxy.newProxyInstance(GL30.class.getClassLoader(), new Class<?>[] {GL30.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "glCreateShader", "glCreateProgram", "glGenTexture", "glGenBuffer", "glGenFramebuffer",
                            "glGenRenderbuffer" -> 1;
                    case "glCheckFramebufferStatus" -> GL20.GL_FRAMEBUFFER_COMPLETE;
                    case "glGetShaderiv", "glGetProgramiv" -> {
                        int what = (Integer) arguments[1];
                        boolean asked = what == GL20.GL_COMPILE_STATUS || what == GL20.GL_LINK_STATUS;
                        ((IntBuffer) arguments[2]).put(0, asked ? 1 : 0);
                        yield null;
                    }
                    case "glGetShaderInfoLog", "glGetProgramInfoLog", "glGetString", "glGetStringi" -> "";
                    default -> nothing(method.getReturnType());
                });
    }

    private static Object nothing(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == float.class) {
            return 0f;
        }
        return type == long.class ? (Object) 0L : null;
    }
}
