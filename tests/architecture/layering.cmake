# Holds every #include "core/..." and "app/..." against the arrows between folders, and the Qt modules against what each
# folder may know. Run as: cmake -DSOURCE_DIR=... -P layering.cmake

cmake_minimum_required(VERSION 3.25)

set(allowed_core_base base)
set(allowed_core_model model base)
set(allowed_core_article article model base)
set(allowed_core_extract extract model base)
set(allowed_core_store store model base)
set(allowed_core_timeline timeline model base)
set(allowed_core_exchange exchange model base)
set(allowed_core_pipeline pipeline article extract store timeline exchange model base)
set(folders base model article extract store timeline exchange pipeline)

# Folders of core that may include Qt Core; none may include Gui, Widgets, Charts, Svg, Sql.
set(with_qt_core article extract exchange pipeline)
# Headers of Qt Core that core may use; everything else that begins with Q is Gui or above.
set(qt_core_headers QByteArray QByteArrayView QCryptographicHash QFile QFileInfo QDir QDirIterator QIODevice QString QDateTime
    QStringView QStringList QJsonArray QJsonDocument QJsonObject QJsonValue QJsonParseError QUrl QtGlobal QStringConverter
    QSaveFile QTemporaryFile QBuffer QXmlStreamReader QXmlStreamWriter QtEndian)

set(problems "")

function(includes_of file result)
    file(STRINGS ${file} lines REGEX "^[ \t]*#[ \t]*include")
    set(${result} "${lines}" PARENT_SCOPE)
endfunction()

foreach(folder IN LISTS folders)
    file(GLOB_RECURSE files ${SOURCE_DIR}/core/${folder}/*.h ${SOURCE_DIR}/core/${folder}/*.cpp)
    foreach(file IN LISTS files)
        file(RELATIVE_PATH name ${SOURCE_DIR} ${file})
        includes_of(${file} lines)
        foreach(line IN LISTS lines)
            if(line MATCHES "\"app/")
                list(APPEND problems "${name}: core must not include app: ${line}")
            elseif(line MATCHES "\"core/([a-z]+)/")
                if(NOT CMAKE_MATCH_1 IN_LIST allowed_core_${folder})
                    list(APPEND problems "${name}: ${folder} must not include ${CMAKE_MATCH_1}")
                endif()
            elseif(line MATCHES "<(Q[A-Za-z]+)(/[A-Za-z]+)?>")
                if(NOT folder IN_LIST with_qt_core)
                    list(APPEND problems "${name}: ${folder} must not include Qt: ${line}")
                elseif(NOT CMAKE_MATCH_1 IN_LIST qt_core_headers)
                    list(APPEND problems "${name}: core knows Qt Core only: ${line}")
                endif()
            endif()
        endforeach()
    endforeach()
endforeach()

# app/render is drawn with by screen, images and the command line: no widgets. app/cli: no widgets, no ui folder.
set(ui_folders timeline|article|events|annotate|actors|charts|importer|exporter|window)
foreach(folder render cli)
    file(GLOB_RECURSE files ${SOURCE_DIR}/app/${folder}/*.h ${SOURCE_DIR}/app/${folder}/*.cpp)
    foreach(file IN LISTS files)
        file(RELATIVE_PATH name ${SOURCE_DIR} ${file})
        includes_of(${file} lines)
        foreach(line IN LISTS lines)
            if(line MATCHES "\"app/(${ui_folders})/" OR line MATCHES "<QtWidgets|<QWidget>|<QApplication>|<QMainWindow>")
                list(APPEND problems "${name}: ${folder} knows no widgets: ${line}")
            elseif(folder STREQUAL "render" AND line MATCHES "\"app/cli/")
                list(APPEND problems "${name}: render must not include cli")
            endif()
        endforeach()
    endforeach()
endforeach()

list(LENGTH problems count)
if(count GREATER 0)
    list(JOIN problems "\n  " text)
    message(FATAL_ERROR "${count} includes break the layering:\n  ${text}")
endif()
message(STATUS "layering holds")
