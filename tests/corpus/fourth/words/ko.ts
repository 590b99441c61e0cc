/** Wordings of the fourth set in Korean. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Xiaomi 계정
settings 설정
find 내 기기 찾기 / 디바이스 찾기
manage 계정 관리 / Xiaomi 계정
signout 로그아웃
signin Xiaomi 계정으로 로그인
help 도움말
back 뒤로
cancel 취소 / 나중에
close 닫기
next 계속
more 추가 작업
policy 개인정보처리방침
gallery 갤러리
contacts 연락처
notes 메모
drive 드라이브
storage 저장공간
backup 백업
language 언어
devices 내 기기 / 로그인된 기기
this 현재 기기
online 온라인
offline 오프라인
seen 마지막 활동
minutes 5분 전
yesterday 어제 21:40
locate 지도에서 보기
ring 소리 재생
rename 이름 변경
erase 데이터 지우기
version 시스템 버전
model 모델
remove 계정에서 제거 / 기기 연결 해제 / 기기 삭제
removeAsk 이 기기를 제거하시겠습니까? / 휴대폰을 계정에서 연결 해제할까요?
removeText 기기에서 로그아웃되며 백업은 30일 후 삭제됩니다.
removeYes 제거 / 연결 해제
off 내 기기 찾기 끄기 / 기기 찾기 비활성화
offAsk 내 기기 찾기를 끄시겠습니까?
offText 휴대폰을 잃어버려도 위치를 찾거나 잠그거나 초기화할 수 없습니다.
offYes 그래도 끄기 / 비활성화
keep 켜진 상태로 유지
security 로그인 및 보안 / 계정 보안
personal 개인정보
privacy 개인정보 보호 / 데이터 및 개인정보 보호
phone 복구 전화번호 / 보안 휴대폰
mail 복구 이메일 / 보안 이메일
password 비밀번호 변경 / 비밀번호 바꾸기
change 변경
linked 연결된 계정
data 내 데이터 다운로드
withdraw 동의 철회
withdrawText Xiaomi 서비스가 중지되고 계정이 삭제됩니다.
withdrawYes 철회
delete 계정 삭제… / 계정 영구 폐쇄 / 계정 탈퇴
deleteHint 계정과 저장된 모든 데이터를 지웁니다
loss Xiaomi Cloud의 사진, 연락처, 메모가 지워집니다 ; 아직 연결된 휴대폰은 잠길 수 있습니다 ; 포인트, 쿠폰, 구독이 사라집니다
aware 결과를 이해했습니다
consent 예, 내 계정과 모든 데이터를 영구적으로 삭제합니다
final 계정 삭제 / 영구 삭제 / 탈퇴하기
start 삭제 계속하기
ask 이 계정을 영구적으로 삭제하시겠습니까?
noUndo 이 작업은 되돌릴 수 없습니다.
refuse 아직 계정을 삭제할 수 없습니다
refusals 기기 2대에서 기기 찾기가 켜져 있습니다 ; Mi Coins 잔액이 남아 있습니다 ; 클라우드 저장공간 요금제를 이용 중입니다
fix 해결하기
unlock 기기 잠금 해제 신청
unlockText 구매한 휴대폰이 다른 사람의 Xiaomi 계정으로 잠겨 있으면 구매 증빙을 보내 주세요.
imei IMEI 또는 일련번호
proof 구매 증빙
status 신청 상태 확인
submit 신청 제출
`;
