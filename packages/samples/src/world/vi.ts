import type { World } from './world.ts'

export const vietnam: World = {
  given: 'Minh|Hương|Tuấn|Lan|Hùng|Mai|Dũng|Thảo|Long|Ngọc|Quân|Hạnh',
  surnames:
    'Nguyễn Văn|Trần Thị|Lê Quang|Phạm Thu|Hoàng Đức|Vũ Minh|Đặng Thị|Bùi Xuân|Đỗ Thanh|Hồ Kim|Ngô Bảo|Dương Thị',
  cities:
    'Quận 11, TP. Hồ Chí Minh|Quận 3, TP. Hồ Chí Minh|Quận Hải Châu, Đà Nẵng|Hà Đông, Hà Nội|Quận Cầu Giấy, Hà Nội|Ninh Kiều, Cần Thơ|Thủ Đức, TP. HCM|Biên Hòa, Đồng Nai|Quận Lê Chân, Hải Phòng|Nha Trang, Khánh Hòa',
  streets:
    'Nguyễn Trãi|Lê Lợi|Trần Hưng Đạo|Hai Bà Trưng|Điện Biên Phủ|Lý Thường Kiệt|Nguyễn Văn Linh|Cách Mạng Tháng 8|Quang Trung|Phan Chu Trinh|Lữ Gia',
  streetPattern:
    '{no} {street}, Phường 5|Số {no} {street}|{no} đường {street}, P. Bến Thành|Số {no}, ngõ 12, phố {street}|{no}/14 {street}, Phường 2|Tầng 3, tòa nhà {street}, số {no} {street}|Lô {no}, KCN Sóng Thần',
  companies:
    'Công ty TNHH {brand}|CÔNG TY TNHH {brand}|Công ty Cổ phần {brand}|CÔNG TY CỔ PHẦN {trade} {brand}|Công ty TNHH MTV {brand}|Công ty TNHH {trade} {brand}|Doanh nghiệp tư nhân {brand}|Cửa hàng {trade} {given} {given2}|Hộ kinh doanh {surname} {given}|Công ty TNHH TM DV {brand}|Chi nhánh Công ty CP {brand}',
  phones: '(028) #### ####|024.########|+84 9## ### ###|09## ### ###|028-########|1900 ####',
  domains: 'vn|com.vn|com',
  banks: 'Ngân hàng Sông Hồng|Ngân hàng TMCP Cửu Long|Ngân hàng Hải Vân CN Quận 3',
  countryName: 'Việt Nam|VIỆT NAM',
  trades: [
    {
      key: 'office',
      names: 'Văn phòng phẩm|In ấn|Giấy',
      items:
        'Giấy in A4 80 gsm;pack;68000|Bút bi xanh, hộp 20 cây;pack;75000|Mực in laser đen;piece;950000|Bìa còng;piece;38000|Danh thiếp, 500 cái;piece;220000',
    },
    {
      key: 'it',
      names: 'Phần mềm|Công nghệ|Giải pháp số|Tin học',
      items:
        'Lập trình phần mềm;hour;280000|Lưu trữ website 12 tháng;piece;1200000|Bảo trì máy chủ;month;3500000|Bản quyền phần mềm kế toán;piece;4900000|Đào tạo;day;4000000',
    },
    {
      key: 'build',
      names: 'Xây dựng|Cơ điện|Nội thất|Thiết bị',
      items:
        'Nhân công lắp đặt;hour;120000|Lát gạch nền;m2;160000|Ống đồng 18 mm;m;95000|Sơn tường 18 lít;piece;1450000|Máy khoan bê tông 26mm;piece;2850000|Vận chuyển vật tư;flat;600000',
    },
    {
      key: 'food',
      names: 'Thực phẩm|Nông sản|Cà phê|Bánh',
      items:
        'Gạo thơm 25 kg;piece;480000|Nước mắm, thùng 12 chai;pack;540000|Cà phê rang;kg;210000|Dầu ăn 5 lít;piece;245000|Nước suối, thùng 24 chai;pack;95000',
    },
    {
      key: 'consult',
      names: 'Tư vấn|Kế toán|Quảng cáo|Dịch thuật|Du lịch',
      items:
        'Phí tư vấn;hour;650000|Dịch vụ kế toán;month;4500000|Thiết kế logo;flat;6000000|Dịch thuật, trang;piece;150000|Chi phí đi lại;km;12000',
    },
  ],
}
