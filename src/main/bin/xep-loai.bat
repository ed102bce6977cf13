@echo off
rem Starts Xep Loai: with JAVA_HOME if it is set, else with the java on the path. Needs Java 25 or newer.
setlocal
chcp 65001 >nul
set "APP=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set "VERSION=0"
for /f "tokens=3" %%v in ('"%JAVA%" -version 2^>^&1 ^| findstr /c:"version"') do set "VERSION=%%~v"
for /f "delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 25 (
  echo Xếp Loại cần Java 25 trở lên: hãy cài JDK 25 và đặt JAVA_HOME vào đó. 1>&2
  exit /b 3
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g -Xshare:auto --module-path "%APP%\lib\javafx" --add-modules javafx.controls,javafx.graphics,javafx.base --enable-native-access=javafx.graphics,ALL-UNNAMED -cp "%APP%\lib\*" vn.xeploai.Main %*
exit /b %ERRORLEVEL%
